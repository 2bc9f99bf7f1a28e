package nl.paraaf.checking.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many things a run of words lists. ‘En’ can join two things or stand within one name, so that
 * there may be more than one answer.
 *
 * @param names whether each thing begins with a capital
 */
record Enumeration(int least, int most, boolean names) {
  /** A list that says itself that it is not complete. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?<!\\p{L})(?:onder meer|onder andere|o\\.a\\.|waaronder|zoals|bijvoorbeeld|in elk geval"
              + "|zowel|vooral|met name|etc\\.|enzovoort|respectievelijk)(?!\\p{L})|…");

  /** With a verb in it, it is a sentence and no list. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<!\\p{L})(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|moet"
              + "|moeten|gaat|gaan|komt|komen|zal|zullen|mag|mogen|wil|willen|die|dat|omdat|als)"
              + "(?!\\p{L})");

  private static final Pattern JOINT = Pattern.compile("[\\s\\u00a0]+(?:en|of)[\\s\\u00a0]+");
  private static final Pattern COMMA = Pattern.compile(",[\\s\\u00a0]+");
  private static final Pattern JOINED = Pattern.compile("^(?:en|of)[\\s\\u00a0]+");
  private static final int WORDS = 7;

  /** Whether words announce a list that is not complete. */
  static boolean isOpen(String words) {
    return OPEN.matcher(words).find();
  }

  /** Empty when the words are no plain list. */
  static Optional<Enumeration> of(String words) {
    String plain = words.replaceAll("\\([^)]*\\)", "").strip().replaceAll("[.!?]+$", "").strip();
    if (plain.contains(";") || plain.contains(":") || isOpen(plain)) {
      return Optional.empty();
    }
    List<String> parts = COMMA.splitAsStream(plain).map(String::strip).toList();
    String last = parts.get(parts.size() - 1);
    boolean joined = JOINED.matcher(last).find();
    if (!joined && !JOINT.matcher(last).find() || SENTENCE.matcher(plain).find()) {
      return Optional.empty();
    }
    List<String> things =
        parts.stream()
            .map(p -> JOINED.matcher(p).replaceFirst(""))
            .flatMap(JOINT::splitAsStream)
            .toList();
    if (things.stream().anyMatch(t -> t.isBlank() || t.split("[\\s\\u00a0]+").length > WORDS)) {
      return Optional.empty();
    }
    boolean names = things.stream().allMatch(t -> Character.isUpperCase(t.charAt(0)));
    int least = joined ? parts.size() : parts.size() + 1;
    return Optional.of(new Enumeration(least, things.size(), names));
  }

  /** The things, for a list with semicolons: {@code a; b; en c}. */
  static Optional<Enumeration> withSemicolons(String words) {
    List<String> parts = Stream.of(words.split(";")).map(String::strip).toList();
    boolean list =
        parts.size() > 1 && JOINED.matcher(parts.get(parts.size() - 1)).find() && !isOpen(words);
    return list
        ? Optional.of(new Enumeration(parts.size(), parts.size(), false))
        : Optional.empty();
  }
}
