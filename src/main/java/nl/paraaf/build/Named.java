package nl.paraaf.build;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as a user names it: {@code voortgangsbrief}, {@code voortgangsbrief:2025-06-30},
 * {@code bedrijfsbladen/cosun@v1}, {@code juridisch/cosun/jloi}.
 *
 * @param document its name, or the path of its file without edition and extension
 * @param edition an id; empty for the newest
 * @param revision a version in git; empty for the files as they are
 */
public record Named(String document, Optional<String> edition, Optional<String> revision) {
  private static final Pattern FORM = Pattern.compile("([^:@]+)(?::([^:@]+))?(?:@(.+))?");

  /** Reads the form in which a user writes it; empty when it has no such form. */
  public static Optional<Named> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new Named(
                matcher.group(1),
                Optional.ofNullable(matcher.group(2)),
                Optional.ofNullable(matcher.group(3))))
        : Optional.empty();
  }

  /** The same, of an edition unless it names one. */
  public Named orEdition(Optional<String> other) {
    return new Named(document, edition.or(() -> other), revision);
  }
}
