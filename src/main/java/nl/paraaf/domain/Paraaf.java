package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody agreed to a text: an entry of a file in {@code content/parafen}. It holds for that
 * text alone.
 *
 * @param rol as whom, such as {@code Directeur}
 * @param naam who; a civil servant is no public person
 * @param vingerafdruk by which the text is known again
 * @param versie the version in git that held the text, where it was recorded
 */
public record Paraaf(
    String rol,
    String naam,
    LocalDate datum,
    String vingerafdruk,
    Optional<String> versie,
    Optional<String> opmerking) {

  /** Whether a role is the one meant: people do not keep to capitals. */
  public boolean isVan(String role) {
    return rol.strip().equalsIgnoreCase(role.strip());
  }
}
