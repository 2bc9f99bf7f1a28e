package nl.paraaf.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.source.Span;
import nl.paraaf.style.HouseStyle.Pagina;

/** Whether the margins of a house style leave room for text, in mm. */
final class PageRoom {
  /** Narrower than this no table of ours has a column that can be read. */
  private static final double WIDTH = 80;

  /** Lower than this a heading and a few lines do not fit together. */
  private static final double HEIGHT = 60;

  private final YamlFile file;
  private final Diagnostics diagnostics;

  private PageRoom(YamlFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Tells of each side on which there is too little, at the last of its margins. */
  static void check(YamlFile file, Pagina page, Diagnostics diagnostics) {
    PageRoom room = new PageRoom(file, diagnostics);
    room.check(
        List.of("links", "rechtsBrief"), page.breedte() - page.links() - page.rechtsBrief(), WIDTH);
    room.check(
        List.of("links", "rechtsBreed"), page.breedte() - page.links() - page.rechtsBreed(), WIDTH);
    room.check(List.of("boven", "onder"), page.hoogte() - page.boven() - page.onder(), HEIGHT);
    room.check(
        List.of("onder", "tekstBoven"), page.hoogte() - page.tekstBoven() - page.onder(), HEIGHT);
    double shortest = Math.min(page.breedte(), page.hoogte());
    room.check(List.of("breedte", "liggend"), shortest - 2 * page.liggend(), HEIGHT);
  }

  private void check(List<String> margins, double left, double least) {
    if (left < least) {
      diagnostics.add(
          Diagnostic.error(
              "huisstijl-geen-plaats",
              String.join(" en ", margins)
                  + " laten "
                  + number(left)
                  + " mm over voor tekst; dat is minder dan "
                  + number(least)
                  + " mm",
              span(margins.get(1)),
              "maak de marges kleiner of het papier groter"));
    }
  }

  private Span span(String key) {
    return mapping(file.root())
        .flatMap(root -> root.get("pagina"))
        .flatMap(PageRoom::mapping)
        .flatMap(page -> page.get(key))
        .map(YamlNode::span)
        .orElseGet(() -> file.root().span());
  }

  private static Optional<YamlNode.Mapping> mapping(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  private static String number(double millimetres) {
    String text =
        millimetres == Math.rint(millimetres)
            ? String.valueOf((long) millimetres)
            : String.format(Locale.ROOT, "%.1f", millimetres).replace('.', ',');
    return text.replace('-', '\u2212');
  }
}
