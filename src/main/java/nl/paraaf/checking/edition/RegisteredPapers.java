package nl.paraaf.checking.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.KamerstukSoort;
import nl.paraaf.domain.Vergaderjaar;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/**
 * The numbers of papers in the register: of the right kind, and in the order in which parliament
 * gives them. What the source itself has so, and is recorded as such, is left alone.
 */
public final class RegisteredPapers implements EditionRule {
  private static final String AS_IS =
      "verbeter nummer, datum of vergaderjaar; staat het zo in de bron, neem haar aanhaling dan over in"
          + " zoalsGeciteerd";

  static final Rule ORDER =
      new Rule(
          "volgorde-kamerstukken",
          Group.CITATEN,
          Severity.FOUT,
          "{} is van {}, maar {} heeft een lager nummer en is van {}",
          "Binnen een dossier krijgt een later stuk een hoger nummer.",
          "Nummering van de Kamerstukken: binnen een dossier oplopend.",
          AS_IS,
          true);

  static final Rule RANGE =
      new Rule(
          "ondernummer-buiten-reeks",
          Group.CITATEN,
          Severity.FOUT,
          "nr. {} ligt ver buiten de bekende reeks van dossier {}, die tot nr. {} loopt",
          "Een ondernummer dat veel hoger is dan alle andere van het dossier, is meestal een tikfout.",
          "Nummering van de Kamerstukken: binnen een dossier oplopend.",
          AS_IS,
          true);

  static final Rule KIND =
      new Rule(
          "kamerstuk-verkeerde-soort",
          Group.CITATEN,
          Severity.FOUT,
          "{} is geen {}",
          "Een zaak heeft een nummer met Z, een document een nummer met D; een Kamerstuk van de Tweede"
              + " Kamer heeft een dossier en een nummer in cijfers, een van de Eerste Kamer een letter.",
          "Aanwijzing 3.43 van de Aanwijzingen voor de regelgeving, en de nummering van de Kamers.",
          "verbeter het nummer, of kies bij soort wat het is",
          true);

  /** With fewer papers nobody can say how far a dossier runs. */
  private static final int KNOWN = 4;

  private static final Pattern CASE = Pattern.compile("(?:\\d{4})?Z\\d{5}");
  private static final Pattern DOCUMENT = Pattern.compile("(?:\\d{4})?D\\d{5}");
  private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{0,4}");
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

  @Override
  public List<Rule> rules() {
    return List.of(ORDER, RANGE, KIND);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    List<Kamerstuk> papers = edition.facts().registers().kamerstukken();
    papers.forEach(paper -> kind(paper, edition, found));
    dossiers(papers).forEach((dossier, all) -> series(dossier, all, edition, found));
  }

  private static void kind(Kamerstuk paper, EditionTexts edition, Consumer<Diagnostic> found) {
    switch (paper.soort()) {
      case ZAAK -> form(paper.nummer(), CASE, "zaaknummer", "nummer", paper, edition, found);
      case DOCUMENT ->
          form(paper.nummer(), DOCUMENT, "documentnummer", "nummer", paper, edition, found);
      case KAMERSTUK -> {
        boolean first = paper.kamer() == Kamer.EERSTE;
        form(
            paper.ondernummer(),
            first ? LETTERS : DIGITS,
            "ondernummer van de " + paper.kamer().label(),
            "ondernummer",
            paper,
            edition,
            found);
      }
    }
  }

  private static void form(
      Optional<String> number,
      Pattern form,
      String name,
      String key,
      Kamerstuk paper,
      EditionTexts edition,
      Consumer<Diagnostic> found) {
    number
        .filter(n -> !form.matcher(n).matches())
        .ifPresent(n -> found.accept(KIND.at(edition.place(paper, key), n, name)));
  }

  /** Numbered papers of one dossier and chapter, by number; without what is so in the source. */
  private static Map<String, List<Kamerstuk>> dossiers(List<Kamerstuk> papers) {
    Map<String, List<Kamerstuk>> byDossier = new LinkedHashMap<>();
    for (Kamerstuk paper : papers) {
      boolean numbered =
          paper.soort() == KamerstukSoort.KAMERSTUK
              && paper.kamer() == Kamer.TWEEDE
              && paper.dossier().isPresent()
              && paper.ondernummer().filter(n -> DIGITS.matcher(n).matches()).isPresent();
      if (numbered && paper.zoalsGeciteerd().isEmpty()) {
        String dossier = paper.dossier().get() + paper.toevoeging().map(t -> " " + t).orElse("");
        byDossier.computeIfAbsent(dossier, d -> new ArrayList<>()).add(paper);
      }
    }
    byDossier.values().forEach(all -> all.sort(Comparator.comparingInt(RegisteredPapers::number)));
    return byDossier;
  }

  private static int number(Kamerstuk paper) {
    return Integer.parseInt(paper.ondernummer().orElseThrow());
  }

  private static void series(
      String dossier, List<Kamerstuk> papers, EditionTexts edition, Consumer<Diagnostic> found) {
    Kamerstuk last = papers.get(papers.size() - 1);
    if (papers.size() >= KNOWN) {
      int before = number(papers.get(papers.size() - 2));
      if (number(last) > 2 * before + 100) {
        found.accept(RANGE.at(edition.place(last, "ondernummer"), number(last), dossier, before));
        papers.remove(last);
      }
    }
    for (int i = 1; i < papers.size(); i++) {
      Kamerstuk later = papers.get(i);
      papers.subList(0, i).stream()
          .filter(earlier -> number(earlier) < number(later) && isLater(earlier, later))
          .reduce((first, second) -> second)
          .ifPresent(
              earlier ->
                  found.accept(
                      ORDER.at(
                          edition.place(later),
                          "nr. " + number(later),
                          when(later),
                          "nr. " + number(earlier),
                          when(earlier))));
    }
  }

  /** Whether the paper of the lower number is surely of a later day or session. */
  private static boolean isLater(Kamerstuk lower, Kamerstuk higher) {
    Optional<LocalDate> low = lower.datum();
    Optional<LocalDate> high = higher.datum();
    if (low.isPresent() && high.isPresent()) {
      return low.get().isAfter(high.get());
    }
    Optional<Vergaderjaar> year = year(higher);
    return year(lower).filter(y -> year.isPresent() && y.compareTo(year.get()) > 0).isPresent();
  }

  private static Optional<Vergaderjaar> year(Kamerstuk paper) {
    return paper
        .datum()
        .map(Vergaderjaar::van)
        .or(() -> paper.vergaderjaar().flatMap(Vergaderjaar::parse));
  }

  private static String when(Kamerstuk paper) {
    return paper
        .datum()
        .map(LocalDate::toString)
        .orElseGet(() -> "vergaderjaar " + year(paper).map(Vergaderjaar::lang).orElse("onbekend"));
  }
}
