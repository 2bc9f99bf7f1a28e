package nl.paraaf.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Clausule.ClausuleSoort;
import nl.paraaf.domain.Clausule.Eis;
import nl.paraaf.drafting.Passages.Passage;
import nl.paraaf.drafting.Terms.Use;
import nl.paraaf.language.Numbers;
import nl.paraaf.rules.LintRules;
import nl.paraaf.source.SourceTexts;
import nl.paraaf.source.Span;

/** What a lawyer would mark in a draft: terms, obligations and numbers. */
public final class Lints {
  private static final Pattern NAME = Pattern.compile("<sterk>(?:de |het )?([^<]+)</sterk>");
  private static final Pattern WORD_AND_DIGITS =
      Pattern.compile("(?<!\\p{L})(\\p{L}+) \\((\\d{1,6})\\)");
  private static final Pattern DIGITS_AND_WORD =
      Pattern.compile("(?<![\\d.,])(\\d{1,6}) \\((\\p{L}+)\\)");

  /** How far from its beginning a paragraph is looked for a word, in lines. */
  private static final int LINES = 40;

  private final Skeleton skeleton;
  private final List<Passage> passages;
  private final Map<String, Clausule> defined = new LinkedHashMap<>();
  private final Set<String> parties;
  private final Library library;
  private final Places places;
  private final SourceTexts texts;
  private final Diagnostics diagnostics;

  /**
   * The whole library.
   *
   * @param texts by id of the clause
   */
  public record Library(List<Clausule> clauses, Map<String, Prose> texts) {
    /** All terms that any agreement can define, in order. */
    Set<String> terms() {
      Set<String> terms = new TreeSet<>();
      for (Clausule clause : clauses) {
        clause.term().ifPresent(terms::add);
        if (clause.soort() == ClausuleSoort.PARTIJEN) {
          terms.addAll(names(texts.get(clause.id())));
        }
      }
      return terms;
    }
  }

  private Lints(
      Document document,
      Skeleton skeleton,
      Library library,
      Places places,
      SourceTexts texts,
      Diagnostics diagnostics) {
    this.skeleton = skeleton;
    this.passages = Passages.of(document);
    this.library = library;
    this.places = places;
    this.texts = texts;
    this.diagnostics = diagnostics;
    this.parties = new LinkedHashSet<>();
    for (Clausule clause : skeleton.draft().clauses()) {
      if (clause.soort() == ClausuleSoort.PARTIJEN) {
        parties.addAll(names(skeleton.texts().get(clause.id())));
      }
    }
  }

  /** Adds everything that is found in the text of a draft. */
  public static void check(
      Document document,
      Skeleton skeleton,
      Library library,
      Places places,
      SourceTexts texts,
      Diagnostics diagnostics) {
    Lints lints = new Lints(document, skeleton, library, places, texts, diagnostics);
    lints.definitions();
    lints.undefined();
    lints.unused();
    lints.obligations();
    lints.numbers();
  }

  /** The short names that the clause of a party gives, without their article. */
  private static List<String> names(Prose party) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(party.markup());
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private void definitions() {
    for (Clausule clause : skeleton.draft().clauses()) {
      String term = clause.term().orElse("");
      if (term.isEmpty()) {
        continue;
      }
      Optional<String> earlier =
          defined.keySet().stream().filter(t -> t.equalsIgnoreCase(term)).findFirst();
      if (earlier.isPresent()) {
        twice(clause, term, "ook in clausule " + defined.get(earlier.get()).id());
      } else if (parties.contains(term)) {
        twice(clause, term, "ook als naam van een partij");
      }
      defined.putIfAbsent(term, clause);
    }
  }

  private void twice(Clausule clause, String term, String where) {
    diagnostics.add(LintRules.TERM_DUBBEL.at(places.of(clause, "term"), term, words(), where));
  }

  private void undefined() {
    Set<String> known = new LinkedHashSet<>(defined.keySet());
    known.addAll(parties);
    Terms here = new Terms(known);
    Terms all = new Terms(library.terms());
    for (Passage passage : passages) {
      Set<String> good = new LinkedHashSet<>();
      here.in(passage.text()).forEach(use -> good.add(use.form()));
      for (Use use : all.in(passage.text())) {
        if (use.certain() && !good.contains(use.form())) {
          diagnostics.add(
              LintRules.TERM_ONGEDEFINIEERD.with(
                  word(passage.span(), use.form()),
                  List.of(
                      "neem de definitie van ‘"
                          + use.term()
                          + "’ op, of schrijf een kleine letter"),
                  use.form(),
                  words()));
        }
      }
    }
  }

  private void unused() {
    Terms here = new Terms(defined.keySet());
    Set<String> used = new LinkedHashSet<>();
    for (Passage passage : passages) {
      for (Use use : here.in(passage.text())) {
        if (!passage.definition().equals(defined.get(use.term()).verwijsnaam())) {
          used.add(use.term());
        }
      }
    }
    defined.forEach(
        (term, clause) -> {
          if (!used.contains(term)) {
            diagnostics.add(LintRules.TERM_ONGEBRUIKT.at(places.of(clause, "term"), term, words()));
          }
        });
  }

  private void obligations() {
    Map<String, List<Passage>> members = new LinkedHashMap<>();
    passages.stream()
        .filter(p -> !p.article().isEmpty())
        .forEach(p -> members.computeIfAbsent(p.member(), m -> new ArrayList<>()).add(p));
    members.forEach(
        (member, parts) ->
            skeleton
                .draft()
                .byName(parts.get(0).article())
                .ifPresent(clause -> obligation(clause, parts)));
  }

  private void obligation(Clausule clause, List<Passage> parts) {
    StringBuilder all = new StringBuilder();
    parts.forEach(part -> all.append(part.text()).append(' '));
    Span span = parts.get(0).span();
    if (clause.eist().contains(Eis.PARTIJ) && !namesParty(all.toString())) {
      diagnostics.add(LintRules.VERPLICHTING_ZONDER_PARTIJ.at(span, clause.id()));
    }
    if (clause.eist().contains(Eis.TERMIJN) && !Obligation.namesTime(all.toString())) {
      diagnostics.add(LintRules.VERPLICHTING_ZONDER_TERMIJN.at(span, clause.id()));
    }
  }

  /** Whether a party is named; a body that the parties made is one too. */
  private boolean namesParty(String text) {
    Set<String> names = new LinkedHashSet<>(parties);
    names.addAll(Obligation.BODIES);
    return names.stream().anyMatch(name -> Obligation.holdsWord(text, name));
  }

  private void numbers() {
    for (Passage passage : passages) {
      Matcher words = WORD_AND_DIGITS.matcher(passage.text());
      while (words.find()) {
        number(passage, words.group(), words.group(1), words.group(2));
      }
      Matcher digits = DIGITS_AND_WORD.matcher(passage.text());
      while (digits.find()) {
        number(passage, digits.group(), digits.group(2), digits.group(1));
      }
    }
  }

  private void number(Passage passage, String whole, String word, String digits) {
    Optional<Integer> value = Numbers.value(word.toLowerCase(Locale.ROOT));
    if (value.isPresent() && value.get() != Integer.parseInt(digits)) {
      diagnostics.add(LintRules.GETAL_VERSCHILT.at(word(passage.span(), whole), whole));
    }
  }

  private String words() {
    return skeleton.draft().words();
  }

  /** The place of a word in a paragraph that begins at a place. */
  private Span word(Span start, String word) {
    int from = start.start().column() - 1;
    for (int line = start.start().line(); line < start.start().line() + LINES; line++) {
      Optional<String> text = texts.line(start.file(), line);
      if (text.isEmpty() || text.get().isBlank()) {
        break;
      }
      int at = text.get().indexOf(word, Math.min(from, text.get().length()));
      if (at >= 0) {
        return Span.on(start.file(), line, at + 1, word.length());
      }
      from = 0;
    }
    return start;
  }
}
