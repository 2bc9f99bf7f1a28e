package nl.paraaf.checking.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.KamerstukSoort;
import nl.paraaf.domain.Vergaderjaar;

/** What the register tells about the papers that a text cites. */
final class KnownPapers {
  private final List<Kamerstuk> papers;

  KnownPapers(Registers registers) {
    this.papers =
        registers.kamerstukken().stream()
            .filter(p -> p.soort() == KamerstukSoort.KAMERSTUK)
            .filter(p -> p.dossier().isPresent())
            .toList();
  }

  /** The paper in the register; its annex shares its number and its date. */
  Optional<Kamerstuk> of(PaperReference reference) {
    return papers.stream().filter(reference::cites).findFirst();
  }

  /** The day of the paper. */
  Optional<LocalDate> date(PaperReference reference) {
    return of(reference).flatMap(Kamerstuk::datum);
  }

  /** Whether the register knows that this number or year looks odd, and says so with ‘(sic)’. */
  boolean isExplained(PaperReference reference) {
    return of(reference).filter(KnownPapers::isOdd).isPresent();
  }

  /** Papers with a number and a year of sessions that can be relied on. */
  List<Kamerstuk> dated() {
    return numbered().stream().filter(p -> session(p).isPresent()).toList();
  }

  /** Papers with a number that can be relied on. */
  List<Kamerstuk> numbered() {
    return papers.stream()
        .filter(p -> !isOdd(p))
        .filter(p -> p.ondernummer().filter(n -> n.matches("\\d{1,5}")).isPresent())
        .toList();
  }

  /** The year of sessions of a paper, by its date where that is known. */
  Optional<Vergaderjaar> session(Kamerstuk paper) {
    return paper
        .datum()
        .map(Vergaderjaar::van)
        .or(() -> paper.vergaderjaar().flatMap(Vergaderjaar::parse));
  }

  private static boolean isOdd(Kamerstuk paper) {
    return paper
        .zoalsGeciteerd()
        .filter(c -> c.toLowerCase(Locale.ROOT).contains("sic"))
        .isPresent();
  }
}
