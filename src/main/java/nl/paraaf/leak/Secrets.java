package nl.paraaf.leak;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.paraaf.domain.Inzage;
import nl.paraaf.domain.Klassering;
import nl.paraaf.domain.Waarde;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;

/**
 * The values that the readers of a document may not know, in every form. Left out is what would be
 * found everywhere and tells nothing: forms of fewer than four characters, numbers under ten
 * thousand without a unit, months and years; and what the readers may know from elsewhere, because
 * it stands in a value that is public.
 */
public final class Secrets {
  /** For documents in which anything may stand. */
  public static final Secrets NONE = new Secrets(List.of());

  private final List<Secret> secrets;

  /**
   * A value that must not be found.
   *
   * @param forms what to look for
   */
  public record Secret(Klassering klassering, DataPath pad, Span span, Set<String> forms) {}

  private Secrets(List<Secret> secrets) {
    this.secrets = List.copyOf(secrets);
  }

  /**
   * What may not be found in a public document.
   *
   * @param sight what its readers may see
   * @param values all values of the records
   */
  public static Secrets of(Inzage sight, List<Waarde> values) {
    List<Klassering> hidden = sight.verborgen().values().stream().distinct().toList();
    if (hidden.isEmpty()) {
      return NONE;
    }
    List<Secret> found = new ArrayList<>();
    StringBuilder known = new StringBuilder();
    for (Waarde value : values) {
      Set<String> forms = Forms.of(value);
      Optional<Klassering> reason =
          hidden.stream().filter(k -> isIn(value.pad(), k.pad())).findFirst();
      if (reason.isPresent()) {
        found.add(new Secret(reason.get(), value.pad(), value.span(), forms));
      } else {
        forms.forEach(form -> known.append(form).append(" \n"));
      }
    }
    Folded open = Folded.of(known.toString());
    return new Secrets(
        found.stream()
            .map(s -> without(s, open))
            .filter(secret -> !secret.forms().isEmpty())
            .toList());
  }

  private static Secret without(Secret secret, Folded known) {
    Set<String> forms =
        secret.forms().stream()
            .filter(Folded::isTelling)
            .filter(form -> !known.holds(form))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Secret(secret.klassering(), secret.pad(), secret.span(), forms);
  }

  /** Whether a value is the one that has a class, or stands in it. */
  public static boolean isIn(DataPath value, DataPath around) {
    return value.file().equals(around.file())
        && (value.pointer() + "/").startsWith(around.pointer() + "/");
  }

  /** All of them as text, for a hash: where two are written alike, they are the same. */
  public String written() {
    StringBuilder out = new StringBuilder();
    for (Secret secret : secrets) {
      out.append(secret.pad()).append(' ').append(secret.klassering().klasse()).append(' ');
      out.append(new TreeSet<>(secret.forms())).append('\n');
    }
    return out.toString();
  }

  List<Secret> all() {
    return secrets;
  }

  public boolean isEmpty() {
    return secrets.isEmpty();
  }

  /** The secrets that a text tells, each once. */
  public List<Secret> in(String text) {
    if (secrets.isEmpty()) {
      return List.of();
    }
    Folded folded = Folded.of(text);
    return secrets.stream().filter(s -> s.forms().stream().anyMatch(folded::holds)).toList();
  }
}
