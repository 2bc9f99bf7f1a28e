package nl.paraaf.intake;

import java.time.LocalDate;
import java.util.Optional;
import nl.paraaf.source.DataPath;

/**
 * A value while classes are read.
 *
 * @param removal what is left out when the value is
 * @param record variable and id when {@code removal} is a record that templates know by its id
 * @param since the first day of the fact or event that the value belongs to
 * @param signings of the track that the value belongs to; empty outside a track
 */
record ClassPlace(
    DataPath path,
    DataPath removal,
    String record,
    Optional<LocalDate> since,
    Optional<Signings> signings) {

  static ClassPlace root(DataPath path, String record, Optional<Signings> signings) {
    return new ClassPlace(path, path, record, Optional.empty(), signings);
  }

  /** A field; one that is needed takes its record with it. */
  ClassPlace field(String key, boolean needed) {
    DataPath child = path.child(key);
    return new ClassPlace(child, needed ? removal : child, needed ? record : "", since, signings);
  }

  ClassPlace item(int index) {
    DataPath child = path.child(index);
    return new ClassPlace(child, child, "", since, signings);
  }

  ClassPlace since(Optional<LocalDate> day) {
    return new ClassPlace(path, removal, record, day.or(() -> since), signings);
  }
}
