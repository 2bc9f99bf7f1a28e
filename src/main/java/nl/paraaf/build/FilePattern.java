package nl.paraaf.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files with {@code *} for part of a name, {@code ?} for a character, {@code **} for more.
 */
record FilePattern(Pattern pattern) {
  private static final Pattern WILD = Pattern.compile("\\*\\*/?|\\*|\\?|[^*?]+");

  static FilePattern of(String text) {
    StringBuilder regex = new StringBuilder();
    Matcher parts = WILD.matcher(text);
    while (parts.find()) {
      regex.append(
          switch (parts.group()) {
            case "**/" -> "(?:.*/)?";
            case "**" -> ".*";
            case "*" -> "[^/]*";
            case "?" -> "[^/]";
            default -> Pattern.quote(parts.group());
          });
    }
    return new FilePattern(Pattern.compile(regex.toString()));
  }

  boolean matches(String file) {
    return pattern.matcher(file).matches();
  }
}
