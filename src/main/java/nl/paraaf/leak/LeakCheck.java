package nl.paraaf.leak;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.rules.ConfidentialRules;
import nl.paraaf.source.DataPath;
import nl.paraaf.writer.Passage;

/** Refuses a file that tells what its readers may not know. */
public final class LeakCheck {
  private LeakCheck() {}

  /**
   * Looks for secrets in all that can be read of a file, and in its name. A secret that is found in
   * many places is told once, with the first.
   *
   * @param name the file as shown to the user
   */
  public static void check(
      String name, List<Passage> passages, Secrets secrets, Diagnostics diagnostics) {
    if (secrets.isEmpty()) {
      return;
    }
    Set<DataPath> told = new LinkedHashSet<>();
    tell(name, "de naam van het bestand", name, secrets, told, diagnostics);
    for (Passage passage : passages) {
      tell(name, passage.where(), passage.text(), secrets, told, diagnostics);
    }
  }

  private static void tell(
      String name,
      String where,
      String text,
      Secrets secrets,
      Set<DataPath> told,
      Diagnostics diagnostics) {
    for (Secrets.Secret secret : secrets.in(text)) {
      if (told.add(secret.pad())) {
        diagnostics.add(
            ConfidentialRules.VERTROUWELIJK_GELEKT.at(
                secret.span(), name, secret.klassering().klasse().label(), where));
      }
    }
  }
}
