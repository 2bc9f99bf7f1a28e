package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;

/**
 * The class of one value: of a field, of a record with all that is in it, or of a whole file.
 *
 * @param pad the value
 * @param weg what does not exist for who may not see the value: the value, or the nearest record
 *     around it that can be left out when it cannot exist without the value
 * @param record variable and id of the record, such as {@code traject/cosun}, when {@code weg} is a
 *     record that templates know by its id; else empty
 * @param openbaarVanaf the first day on which everyone may see it; empty while that is not known
 * @param span where the value stands
 */
public record Klassering(
    DataPath pad,
    DataPath weg,
    String record,
    Klasse klasse,
    Optional<LocalDate> openbaarVanaf,
    Span span) {

  /** Whether a public document of a day may not hold it. */
  public boolean verborgenOp(LocalDate dag) {
    return klasse != Klasse.OPENBAAR && openbaarVanaf.map(dag::isBefore).orElse(true);
  }
}
