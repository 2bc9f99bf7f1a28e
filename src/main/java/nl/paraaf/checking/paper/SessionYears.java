package nl.paraaf.checking.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.checking.text.LetterDate;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Vergaderjaar;
import nl.paraaf.language.Dates;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** The year of sessions in a citation: its form, and whether it is that of the paper. */
public final class SessionYears implements TextRule {
  static final Rule FORM =
      new Rule(
          "vergaderjaar-vorm",
          Group.CITATEN,
          Severity.FOUT,
          "‘{}’ is geen vergaderjaar: het tweede jaar volgt niet op het eerste",
          "Een vergaderjaar loopt van Prinsjesdag tot Prinsjesdag en beslaat dus twee jaren na"
              + " elkaar.",
          "Grondwet, artikel 65; Aanwijzingen voor de regelgeving, aanwijzing 3.43.",
          "schrijf twee opeenvolgende jaren, zoals 2024/25",
          true);

  static final Rule WRONG =
      new Rule(
          "vergaderjaar-onjuist",
          Group.CITATEN,
          Severity.FOUT,
          "{} heeft vergaderjaar {}, maar het stuk is van {} en dus van vergaderjaar {}",
          "Het vergaderjaar in een verwijzing is dat van de datum van het stuk. De grens is"
              + " Prinsjesdag, de derde dinsdag van september.",
          "Grondwet, artikel 65; Aanwijzingen voor de regelgeving, aanwijzing 3.43.",
          "verbeter het vergaderjaar, of de datum als die niet klopt",
          true);

  static final Rule LATER =
      new Rule(
          "vergaderjaar-na-brief",
          Group.CITATEN,
          Severity.FOUT,
          "{} heeft vergaderjaar {}; dat begint na de datum van deze brief ({})",
          "Een brief kan niet verwijzen naar een stuk uit een vergaderjaar dat nog niet is"
              + " begonnen.",
          "Grondwet, artikel 65: een vergaderjaar begint op de derde dinsdag van september.",
          "verbeter het vergaderjaar",
          true);

  static final Rule ORDER =
      new Rule(
          "vergaderjaar-volgorde",
          Group.CITATEN,
          Severity.FOUT,
          "{} heeft vergaderjaar {}, maar nr. {} in hetzelfde dossier is van {}",
          "Binnen een dossier lopen de nummers op: een hoger nummer kan niet uit een eerder"
              + " vergaderjaar zijn.",
          "Nummering van Kamerstukken: per dossier doorlopend.",
          "zoek beide stukken op en verbeter het vergaderjaar of het nummer",
          true);

  @Override
  public List<Rule> rules() {
    return List.of(FORM, WRONG, LATER, ORDER);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    Optional<LocalDate> letter = LetterDate.of(text, around);
    Optional<Vergaderjaar> own = letter.map(Vergaderjaar::van);
    KnownPapers known = new KnownPapers(around.registers());
    PaperDates dates = new PaperDates(text);
    List<Dated> evidence = new ArrayList<>(evidence(known));
    List<PaperReference> toCompare = new ArrayList<>();
    for (PaperReference paper : PaperReader.in(text)) {
      Optional<Vergaderjaar> session = paper.session();
      if (paper.year().isPresent() && session.isEmpty()) {
        found.accept(FORM.at(paper.span(), paper.year().get()));
      }
      if (session.isEmpty()) {
        continue;
      }
      Optional<LocalDate> day = known.date(paper).or(() -> dates.of(paper));
      if (day.isPresent()) {
        Vergaderjaar right = Vergaderjaar.van(day.get());
        if (!right.equals(session.get())) {
          found.accept(
              WRONG.at(
                  paper.span(),
                  paper.text(),
                  session.get().kort(),
                  Dates.day(day.get()),
                  right.kort()));
        }
      } else if (own.isPresent() && session.get().compareTo(own.get()) > 0) {
        found.accept(
            LATER.at(paper.span(), paper.text(), session.get().kort(), Dates.day(letter.get())));
      } else if (!known.isExplained(paper)) {
        toCompare.add(paper);
      }
    }
    toCompare.forEach(p -> order(p, evidence, found));
  }

  /** What is known of a number in a series. */
  private record Dated(String series, int number, Vergaderjaar session) {}

  private static List<Dated> evidence(KnownPapers known) {
    return known.dated().stream()
        .map(p -> new Dated(PaperReference.series(p), number(p), known.session(p).orElseThrow()))
        .toList();
  }

  private static int number(Kamerstuk paper) {
    return Integer.parseInt(paper.ondernummer().orElseThrow());
  }

  /** Against the register and against what was read before; a text cannot outvote the register. */
  private static void order(
      PaperReference paper, List<Dated> evidence, Consumer<Diagnostic> found) {
    if (paper.count().isEmpty()) {
      return;
    }
    Dated read = new Dated(paper.series(), paper.count().get(), paper.session().orElseThrow());
    Optional<Dated> against = evidence.stream().filter(e -> clash(read, e)).findFirst();
    against.ifPresent(
        e ->
            found.accept(
                ORDER.at(
                    paper.span(),
                    paper.text(),
                    read.session().kort(),
                    e.number(),
                    e.session().kort())));
    if (against.isEmpty()) {
      evidence.add(read);
    }
  }

  private static boolean clash(Dated a, Dated b) {
    int numbers = Integer.compare(a.number(), b.number());
    int sessions = a.session().compareTo(b.session());
    return a.series().equals(b.series())
        && (numbers == 0 ? sessions != 0 : sessions != 0 && (numbers < 0) != (sessions < 0));
  }
}
