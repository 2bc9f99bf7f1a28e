package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Inlines;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Gegevens;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.domain.Ontwerp.Actie;
import nl.paraaf.domain.Ontwerp.Afwijking;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.ContentReader;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.template.TemplateEngine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * For each draft of the repository, each of its clauses is left out in turn: every reference to it
 * is an error at its place; and with the clauses that refer to it left out too, every reference
 * that remains says the number that its target now has. What a reference should say is counted here
 * from the order of the document, and where references are from the Markdown itself.
 */
class DroppedClauseTest {
  private static final Pattern REFERENCE = Pattern.compile("\\]\\(#([a-z0-9-]+)(/[a-z0-9-]+)?\\)");
  private static final List<String> ORDINALS =
      List.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste");

  private final Content content = read();
  private final TemplateEngine engine =
      new TemplateEngine(new FolderRoot("templates", Path.of("templates")));

  private static Content read() {
    Diagnostics diagnostics = new Diagnostics();
    Content read = ContentReader.read(new FolderRoot("content", Path.of("content")), diagnostics);
    assertFalse(diagnostics.hasErrors(), () -> diagnostics.sorted().toString());
    return read;
  }

  @TestFactory
  Stream<DynamicTest> everyReferenceStaysRight() {
    return content.gegevens().ontwerpen().stream()
        .map(draft -> dynamicTest(draft.sleutel(), () -> drop(draft)));
  }

  private void drop(Ontwerp draft) throws IOException {
    Made whole = make(draft, Set.of());
    assertEquals(List.of(), whole.broken());
    numbersAreRight(whole.document().orElseThrow());
    Map<String, Set<String>> users = users(draft, whole.clauses());
    for (Clausule clause : whole.clauses()) {
      Made without = make(draft, Set.of(clause.id()));
      assertEquals(
          places(draft, whole.clauses(), clause), without.broken(), "without " + clause.id());
      Set<String> all = withUsers(clause.id(), users);
      Made rest = all.size() == 1 ? without : make(draft, all);
      assertEquals(List.of(), rest.broken(), "without " + clause.id() + " and its users");
      numbersAreRight(rest.document().orElseThrow());
    }
  }

  private record Made(List<Clausule> clauses, List<String> broken, Optional<Document> document) {}

  /** The draft without some clauses, and the places of references that lead nowhere. */
  private Made make(Ontwerp draft, Set<String> without) {
    List<Afwijking> overrides = new ArrayList<>(draft.afwijkingen());
    overrides.removeIf(o -> without.contains(o.clausule()));
    without.forEach(
        id -> overrides.add(new Afwijking(id, Actie.WEGLATEN, Optional.empty(), "proef")));
    Diagnostics diagnostics = new Diagnostics();
    Drafts drafts = new Drafts(with(draft, overrides), engine, Progress.SILENT, diagnostics);
    DraftRequest wanted =
        new DraftRequest(Set.of(draft.document().id()), Set.of(draft.traject()), false);
    List<MadeDocument> made =
        drafts.make(
            new Request(
                Optional.empty(), false, DocumentRequest.NONE, wanted, Set.of(), Status.CONCEPT));
    List<String> broken =
        diagnostics.sorted().stream()
            .filter(d -> d.code().startsWith("verwijzing-"))
            .map(Diagnostic::span)
            .map(span -> span.file() + ":" + span.start().line())
            .sorted()
            .toList();
    return new Made(
        drafts.drafts().get(0).clauses(),
        broken,
        made.stream().findFirst().map(MadeDocument::document));
  }

  private Content with(Ontwerp o, List<Afwijking> overrides) {
    Ontwerp changed =
        new Ontwerp(
            o.traject(),
            o.document(),
            o.versie(),
            o.datum(),
            o.editie(),
            o.provincies(),
            o.bedrijf(),
            o.moedermaatschappij(),
            o.aanmelding(),
            o.taal(),
            o.deel(),
            o.plaats(),
            o.startdatum(),
            o.einddatum(),
            o.opzegtermijn(),
            o.voorzitter(),
            overrides);
    Gegevens all = content.gegevens();
    return new Content(
        new Gegevens(
            all.trajecten(),
            all.edities(),
            all.registers(),
            all.clausules(),
            List.of(changed),
            all.vastleggingen()),
        content.prose(),
        content.clauses(),
        content.overrides(),
        content.uitzonderingen(),
        content.words(),
        content.pieces(),
        content.provenance(),
        content.places(),
        content.texts(),
        content.classified());
  }

  /** The lines of each clause that is in, from its own file or from the draft. */
  private Map<String, String> lines(Ontwerp draft, Clausule clause) {
    Map<String, String> lines = new LinkedHashMap<>();
    Optional<String> replaced =
        draft.afwijkingen().stream()
            .filter(a -> a.clausule().equals(clause.id()))
            .flatMap(a -> a.tekst().stream())
            .findFirst();
    try {
      String file =
          replaced.isPresent()
              ? "juridisch/" + draft.traject() + ".yaml"
              : "clausules/" + clause.id() + ".md";
      List<String> all = Files.readAllLines(Path.of("content").resolve(file));
      for (int i = 0; i < all.size(); i++) {
        String line = all.get(i).strip();
        if (replaced.isEmpty() || (!line.isEmpty() && replaced.get().contains(line))) {
          lines.put("content/" + file + ":" + (i + 1), line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** The places of all references to a clause, one for each. */
  private List<String> places(Ontwerp draft, List<Clausule> in, Clausule target) {
    List<String> places = new ArrayList<>();
    for (Clausule clause : in) {
      if (clause.id().equals(target.id())) {
        continue;
      }
      lines(draft, clause)
          .forEach(
              (place, line) -> {
                Matcher matcher = REFERENCE.matcher(line);
                while (matcher.find()) {
                  if (matcher.group(1).equals(target.verwijsnaam())) {
                    places.add(place);
                  }
                }
              });
    }
    places.sort(null);
    return places;
  }

  /** By id of a clause the clauses that refer to it. */
  private Map<String, Set<String>> users(Ontwerp draft, List<Clausule> in) {
    Map<String, Set<String>> users = new TreeMap<>();
    for (Clausule clause : in) {
      for (String line : lines(draft, clause).values()) {
        Matcher matcher = REFERENCE.matcher(line);
        while (matcher.find()) {
          String name = matcher.group(1);
          in.stream()
              .filter(c -> c.verwijsnaam().equals(name))
              .forEach(c -> users.computeIfAbsent(c.id(), x -> new TreeSet<>()).add(clause.id()));
        }
      }
    }
    return users;
  }

  private static Set<String> withUsers(String id, Map<String, Set<String>> users) {
    Set<String> all = new TreeSet<>();
    List<String> next = new ArrayList<>(List.of(id));
    while (!next.isEmpty()) {
      String one = next.remove(next.size() - 1);
      if (all.add(one)) {
        next.addAll(users.getOrDefault(one, Set.of()));
      }
    }
    return all;
  }

  private static void numbersAreRight(Document document) {
    Map<String, String> expected = new HashMap<>();
    Map<String, String> within = new HashMap<>();
    int articles = 0;
    int annexes = 0;
    for (Block block : document.parts().stream().flatMap(p -> p.blocks().stream()).toList()) {
      if (block instanceof Block.Article article) {
        String number = "artikel " + ++articles;
        expected.put(article.id(), number);
        assertEquals(articles, article.number());
        for (int i = 0; i < article.members().size(); i++) {
          Block.Article.Member member = article.members().get(i);
          boolean only = article.members().size() == 1;
          String here = only ? number : number + ", " + ORDINALS.get(i) + " lid";
          expected.put(member.id(), here);
          within.put(member.id(), only ? here : "het " + ORDINALS.get(i) + " lid");
          items(
              member.blocks(),
              here,
              only ? "" : "het " + ORDINALS.get(i) + " lid, ",
              expected,
              within);
        }
      } else if (block instanceof Block.Section section && section.number().startsWith("Bijlage")) {
        expected.put(section.id(), "bijlage " + ++annexes);
      }
    }
    Inlines.visit(
        document,
        (inline, span) -> {
          if (inline instanceof Inline.Reference reference) {
            String text = reference.text().replace('\u00A0', ' ');
            String small = text.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
            String said = small + text.substring(1);
            String whole = expected.get(reference.target());
            assertTrue(
                said.equals(whole) || said.equals(within.get(reference.target())),
                () -> span + ": " + text + " should be " + whole);
          }
        });
    assertFalse(articles > 0 && expected.isEmpty());
  }

  private static void items(
      List<Block> blocks,
      String whole,
      String within,
      Map<String, String> expected,
      Map<String, String> shorter) {
    for (Block block : blocks) {
      if (block instanceof Block.ListBlock list) {
        for (int i = 0; i < list.items().size(); i++) {
          String part = "onderdeel " + (char) ('a' + i);
          expected.put(list.items().get(i).id(), whole + ", " + part);
          shorter.put(list.items().get(i).id(), within + part);
        }
      }
    }
  }
}
