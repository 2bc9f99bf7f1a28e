package nl.paraaf.checking.paper;

import java.util.Optional;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.KamerstukSoort;
import nl.paraaf.domain.Vergaderjaar;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.source.Span;

/**
 * A citation of one paper of parliament, as somebody wrote it.
 *
 * @param from where it begins in the text of the passage
 * @param to where it ends
 * @param chamber as written with I or II, or else the chamber that the form of the number tells
 * @param annex whether it cites an annex of the paper
 * @param year as written, such as {@code 2024/25}, right or wrong
 * @param dossier digits without a space, with its suffix: {@code 29826}, {@code 21501-30}
 * @param chapter budget chapter in Roman numerals
 * @param number digits, or letters for the Eerste Kamer; empty for a dossier as a whole
 */
record PaperReference(
    Passage passage,
    int from,
    int to,
    Kamer chamber,
    boolean annex,
    Optional<String> year,
    String dossier,
    Optional<String> chapter,
    Optional<String> number,
    PaperForm form) {

  /** As it stands in the text, with plain spaces. */
  String text() {
    return passage.text().substring(from, to).replaceAll(PaperReader.SPACE, " ");
  }

  Span span() {
    return passage.at(from, to);
  }

  /** The year of sessions; empty when none is written or what is written is none. */
  Optional<Vergaderjaar> session() {
    return year.map(y -> y.replaceAll(PaperReader.SPACE, "")).flatMap(Vergaderjaar::parse);
  }

  /** The number in the series of the Tweede Kamer; empty for letters. */
  Optional<Integer> count() {
    return number.filter(n -> n.matches("\\d{1,5}")).map(Integer::valueOf);
  }

  /** What papers are numbered within. */
  String series() {
    return chamber + " " + dossier + chapter.map(c -> " " + c).orElse("");
  }

  /** The series of a paper in the register. */
  static String series(Kamerstuk paper) {
    return paper.kamer()
        + " "
        + paper.dossier().orElse("")
        + paper.toevoeging().map(c -> " " + c).orElse("");
  }

  /** Whether it is this paper of the register, or its annex. */
  boolean cites(Kamerstuk paper) {
    return paper.soort() == KamerstukSoort.KAMERSTUK
        && series().equals(series(paper))
        && number.equals(paper.ondernummer());
  }
}
