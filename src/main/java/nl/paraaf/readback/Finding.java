package nl.paraaf.readback;

import java.util.Optional;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;

/**
 * One thing that somebody did to a document.
 *
 * @param where the words around it, as they stand in the document
 * @param place where it belongs in records, prose or templates; nowhere for what has no home
 * @param path of a value; empty for all else
 * @param old as it was; empty for what is new
 * @param now as it is in the file that came back; empty for what went
 * @param recorded for a value that goes into the records: from what to what; empty for all else
 * @param proposed whether the patch has it
 * @param note why not, or what to know; may be empty
 * @param author of a comment or a pending change; empty for all else
 */
public record Finding(
    Kind kind,
    String where,
    Span place,
    Optional<DataPath> path,
    String old,
    String now,
    String recorded,
    boolean proposed,
    String note,
    String author) {

  /** What it is about, in the order in which it is told. */
  public enum Kind {
    WAARDE("Gewijzigde waarden"),
    TEKST("Gewijzigde tekst"),
    VOETNOOT("Voetnoten"),
    ALINEA("Toegevoegde en verwijderde alinea’s"),
    RIJ("Toegevoegde en verwijderde rijen"),
    PAGINA("Kop- en voetregels"),
    OPMERKING("Opmerkingen"),
    OPEN_WIJZIGING("Wijzigingen die nog niet zijn verwerkt"),
    REST("Niet te herleiden");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The heading above findings of this kind. */
    public String title() {
      return title;
    }
  }

  static Finding of(Kind kind, String where, Span place, String old, String now) {
    return new Finding(kind, where, place, Optional.empty(), old, now, "", false, "", "");
  }

  Finding with(boolean isProposed, String why) {
    return new Finding(kind, where, place, path, old, now, recorded, isProposed, why, author);
  }

  Finding by(String name) {
    return new Finding(kind, where, place, path, old, now, recorded, proposed, note, name);
  }

  Finding at(DataPath data, String change) {
    return new Finding(
        kind, where, place, Optional.of(data), old, now, change, proposed, note, author);
  }

  /** The same, not in the patch after all. */
  public Finding refused(String why) {
    return with(false, why);
  }
}
