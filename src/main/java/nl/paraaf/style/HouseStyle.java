package nl.paraaf.style;

import java.util.List;

/**
 * Sizes in millimetres for what lies on the page, in points for type; colours as {@code RRGGBB}.
 * Component names are the keys of {@code huisstijl.yaml}.
 */
public record HouseStyle(
    Pagina pagina,
    Lettertype lettertype,
    Corps corps,
    Kleur kleur,
    Grafiek grafiek,
    Woorden woorden) {

  /**
   * Paper and margins, in mm.
   *
   * @param kolomLinks left edge of the colophon column on the first page of a letter
   * @param rechtsBrief right margin of letters, which leaves room for that column
   * @param rechtsBreed right margin of annexes
   * @param liggend margin at the four sides of pages on their side
   */
  public record Pagina(
      double breedte,
      double hoogte,
      double boven,
      double onder,
      double links,
      double rechtsBrief,
      double rechtsBreed,
      double liggend,
      double kolomLinks,
      double kolomBreedte,
      double kolomBoven,
      double afzenderBoven,
      double adresBoven,
      double kenmerkBoven,
      double tekstBoven) {}

  /**
   * Families.
   *
   * @param docx named in the DOCX, not embedded
   * @param pdf embedded in the PDF
   */
  public record Lettertype(String docx, String pdf) {}

  /** Type sizes and line distance, in points. */
  public record Corps(
      double tekst,
      double regel,
      double klein,
      double kleinRegel,
      double titel,
      double titelRegel,
      double voetnoot,
      double voetnootRegel,
      double tabel,
      double tabelRegel) {}

  /** Colours. */
  public record Kleur(
      String tekst,
      String kop,
      String lijn,
      String tabelkop,
      String kader,
      String link,
      String open,
      String watermerk) {}

  /**
   * Colours of charts.
   *
   * @param stappen of the steps in a timeline, six, from light to dark; that of bars is the fourth
   * @param lijn around bars and of the patterns in them
   */
  public record Grafiek(List<String> stappen, String lijn) {
    public Grafiek {
      stappen = List.copyOf(stappen);
    }
  }

  /** Words that writers put on the page themselves. */
  public record Woorden(String pagina, String van, String concept) {}
}
