package nl.paraaf.comparing;

import java.util.List;

/**
 * One thing that differs, in words for people.
 *
 * @param heading under which it stands, with its number; empty before the first
 * @param place there, such as {@code tabel 1, rij ‘AnQore’}; empty in the flow of the text
 * @param old the whole text before; empty when there was none
 * @param now the whole text since; empty when there is none
 * @param words what differs in it, in order; empty unless its words were changed
 */
public record Change(
    Kind kind, String heading, String place, String old, String now, List<Words> words) {
  public Change {
    words = List.copyOf(words);
  }

  /** What can differ. */
  public enum Kind {
    TEKST_GEWIJZIGD("tekst gewijzigd"),
    ALINEA_TOEGEVOEGD("alinea toegevoegd"),
    ALINEA_VERWIJDERD("alinea verwijderd"),
    ALINEA_VERPLAATST("alinea verplaatst"),
    TABEL_TOEGEVOEGD("tabel toegevoegd"),
    TABEL_VERWIJDERD("tabel verwijderd"),
    RIJ_TOEGEVOEGD("rij toegevoegd"),
    RIJ_VERWIJDERD("rij verwijderd"),
    RIJ_GEWIJZIGD("rij gewijzigd"),
    VOETNOOT_GEWIJZIGD("voetnoot gewijzigd"),
    VOETNOOT_TOEGEVOEGD("voetnoot toegevoegd"),
    VOETNOOT_VERWIJDERD("voetnoot verwijderd"),
    BEELD_VERVANGEN("afbeelding vervangen"),
    STIJL_GEWIJZIGD("stijl gewijzigd"),
    NUMMER_GEWIJZIGD("nummer gewijzigd");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }

    /** For programs. */
    public String code() {
      return words.replace(' ', '-');
    }
  }

  /**
   * Words that were replaced.
   *
   * @param before what stands before them, to know them by
   * @param after what stands behind them
   */
  public record Words(String before, String old, String now, String after) {}
}
