package nl.paraaf.language;

import static nl.paraaf.language.Text.NBSP;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.KamerstukSoort;
import nl.paraaf.domain.Vergaderjaar;

/**
 * Citations of papers of parliament after Aanwijzing 3.43 of the Aanwijzingen voor de regelgeving
 * and the Leidraad voor juridische auteurs: {@code Kamerstukken II 2024/25, 29826, nr. 203, p. 3}.
 */
final class KamerstukCitation {
  private static final Pattern DOSSIER = Pattern.compile("\\d{5}(-\\d{1,3})?");
  private static final Pattern CHAPTER = Pattern.compile("[A-Z]{1,7}");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

  private KamerstukCitation() {}

  static Citation of(Kamerstuk paper, Optional<String> place) {
    String text = (paper.bijlage() ? "Bijlage bij " : "") + base(paper);
    return new Citation(
        text + place.map(where -> ", " + Typography.polish(where)).orElse(""), address(paper));
  }

  private static String base(Kamerstuk paper) {
    if (paper.soort() != KamerstukSoort.KAMERSTUK) {
      String kind = paper.soort() == KamerstukSoort.ZAAK ? "zaaknummer" : "documentnummer";
      return kind + NBSP + paper.nummer().orElse(paper.id());
    }
    if (paper.dossier().isEmpty()) {
      return paper.titel().or(paper::zoalsGeciteerd).orElse(paper.id());
    }
    return series(paper.kamer())
        + sessionYear(paper).map(year -> " " + year.kort()).orElse("")
        + ", "
        + paper.dossier().get()
        + paper.toevoeging().map(chapter -> NBSP + chapter).orElse("")
        + paper.ondernummer().map(number -> ", " + numbered(paper.kamer(), number)).orElse("");
  }

  private static String series(Kamer kamer) {
    return "Kamerstukken" + NBSP + (kamer == Kamer.EERSTE ? "I" : "II");
  }

  /** The Eerste Kamer numbers its papers with letters, which stand alone. */
  private static String numbered(Kamer kamer, String number) {
    boolean letters = kamer == Kamer.EERSTE && LETTERS.matcher(number).matches();
    return letters ? number : "nr." + NBSP + number;
  }

  private static Optional<Vergaderjaar> sessionYear(Kamerstuk paper) {
    return paper
        .datum()
        .map(Vergaderjaar::van)
        .or(() -> paper.vergaderjaar().flatMap(Vergaderjaar::parse));
  }

  /**
   * The stable address at officielebekendmakingen.nl; that of an annex is that of the paper it
   * belongs to. Empty unless every part has its proper form.
   */
  private static Optional<String> address(Kamerstuk paper) {
    Pattern number = paper.kamer() == Kamer.EERSTE ? LETTERS : NUMBER;
    boolean wellFormed =
        paper.soort() == KamerstukSoort.KAMERSTUK
            && paper.dossier().filter(d -> DOSSIER.matcher(d).matches()).isPresent()
            && paper.toevoeging().map(t -> CHAPTER.matcher(t).matches()).orElse(true)
            && paper.ondernummer().filter(n -> number.matcher(n).matches()).isPresent();
    return wellFormed
        ? Optional.of(
            "https://zoek.officielebekendmakingen.nl/kst-"
                + paper.dossier().get()
                + paper.toevoeging().map(chapter -> "-" + chapter).orElse("")
                + "-"
                + paper.ondernummer().get()
                + ".html")
        : Optional.empty();
  }
}
