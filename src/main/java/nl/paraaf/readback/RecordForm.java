package nl.paraaf.readback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.domain.Benoemd;
import nl.paraaf.domain.Eenheid;
import nl.paraaf.domain.Fase;
import nl.paraaf.domain.Grootheid;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Soort;
import nl.paraaf.domain.SteunStatus;
import nl.paraaf.domain.TrajectType;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.intake.yaml.YamlNode.Type;
import nl.paraaf.language.Dates;
import nl.paraaf.language.Numbers;
import nl.paraaf.language.Text;
import nl.paraaf.writeback.ShownWords;

/**
 * From a value as printed back to the value as recorded. It is held against the value that was
 * there: only when the old print can be made of the old record in one way is the new print taken
 * apart in the same way.
 */
final class RecordForm {
  private static final Pattern NUMBER =
      Pattern.compile("[-−]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?(?: (?:miljoen|miljard))?");

  private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\p{L}+) (\\d{4})");
  private static final Pattern BEFORE = Pattern.compile("^(?:op|in|uiterlijk) ");
  private static final Pattern ISO = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

  private static final List<List<? extends Benoemd>> LISTS =
      List.of(
          List.of(Fase.values()),
          List.of(Soort.values()),
          List.of(Eenheid.values()),
          List.of(Grootheid.values()),
          List.of(SteunStatus.values()),
          List.of(TrajectType.values()),
          List.of(Registers.AfdoeningStatus.values()),
          List.of(Registers.KamerstukSoort.values()),
          List.of(Registers.OrganisatieSoort.values()));

  /** Another value for a place below the path of a field; the empty place is that path itself. */
  record Recorded(String below, String value, Type type) {}

  private RecordForm() {}

  /**
   * The values that make the new print.
   *
   * @param node what is recorded now
   * @param old as it was printed
   * @param now as it is printed in the file that came back
   * @return empty when there is no sure way back
   */
  static Optional<List<Recorded>> of(YamlNode node, String old, String now) {
    String before = ShownWords.folded(old);
    String after = ShownWords.folded(now);
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar(scalar, before, after, now).map(r -> List.of(r));
    }
    return node instanceof YamlNode.Mapping mapping
        ? bounds(mapping, before, after)
        : Optional.empty();
  }

  private static Optional<Recorded> scalar(
      YamlNode.Scalar scalar, String old, String now, String typed) {
    return switch (scalar.type()) {
      case INTEGER, DECIMAL -> number(scalar, old, now);
      case TEXT ->
          date(scalar, old, now)
              .or(() -> named(scalar, old, now))
              .or(() -> text(scalar, old, now, typed));
      default -> Optional.empty();
    };
  }

  private static Optional<Recorded> text(
      YamlNode.Scalar scalar, String old, String now, String typed) {
    String raw = ShownWords.folded(scalar.text().replaceAll("\\s+", " "));
    String plain = typed(scalar.text(), typed);
    if (now.isEmpty()) {
      return Optional.empty();
    }
    if (raw.equals(old)) {
      return Optional.of(new Recorded("", plain, Type.TEXT));
    }
    boolean capital = Text.capitalise(raw).equals(old) && Text.capitalise(now).equals(now);
    return capital ? Optional.of(new Recorded("", lower(plain), Type.TEXT)) : Optional.empty();
  }

  private static String lower(String text) {
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toLowerCase(java.util.Locale.ROOT) + text.substring(end);
  }

  /** As people type it: without what the program adds in print. */
  private static String typed(String raw, String shown) {
    boolean straight = raw.indexOf('\'') >= 0 || raw.indexOf('"') >= 0;
    StringBuilder out = new StringBuilder();
    for (char c : shown.strip().toCharArray()) {
      char plain = ShownWords.plain(c);
      boolean keep = "–—−".indexOf(c) >= 0 || ("‘’“”".indexOf(c) >= 0 && !straight);
      boolean doubled = straight && (c == '“' || c == '”');
      if (c != '\u00ad') {
        out.append(doubled || c == '"' ? '"' : keep ? c : plain);
      }
    }
    return raw.endsWith("\n") ? out.append('\n').toString() : out.toString();
  }

  private static Optional<Recorded> named(YamlNode.Scalar scalar, String old, String now) {
    Set<String> ids = new java.util.TreeSet<>();
    for (List<? extends Benoemd> list : LISTS) {
      boolean known = list.stream().anyMatch(b -> b.id().equals(scalar.text()) && says(b, old));
      if (known) {
        list.stream().filter(b -> says(b, now)).map(Benoemd::id).forEach(ids::add);
      }
    }
    return ids.size() == 1
        ? Optional.of(new Recorded("", ids.iterator().next(), Type.TEXT))
        : Optional.empty();
  }

  private static boolean says(Benoemd value, String words) {
    String label = ShownWords.folded(value.label());
    return label.equals(words) || Text.capitalise(label).equals(words);
  }

  private static Optional<Recorded> date(YamlNode.Scalar scalar, String old, String now) {
    if (!ISO.matcher(scalar.text()).matches()) {
      return Optional.empty();
    }
    return iso(old)
        .filter(scalar.text()::equals)
        .flatMap(same -> iso(now))
        .map(iso -> new Recorded("", iso, Type.TEXT));
  }

  /** A day, month or year in words, as records have it. */
  private static Optional<String> iso(String words) {
    String bare = BEFORE.matcher(words).replaceFirst("");
    if (bare.matches("\\d{4}")) {
      return Optional.of(bare);
    }
    Matcher day = DAY.matcher(bare);
    if (day.matches()) {
      return month(day.group(2))
          .map(m -> "%s-%02d-%02d".formatted(day.group(3), m, Integer.parseInt(day.group(1))))
          .filter(RecordForm::isDay);
    }
    Matcher month = MONTH.matcher(bare);
    return month.matches()
        ? month(month.group(1)).map(m -> "%s-%02d".formatted(month.group(2), m))
        : Optional.empty();
  }

  private static Optional<Integer> month(String name) {
    int at = Dates.MONTHS.indexOf(name.toLowerCase(java.util.Locale.ROOT));
    return at < 0 ? Optional.empty() : Optional.of(at + 1);
  }

  private static boolean isDay(String iso) {
    try {
      java.time.LocalDate.parse(iso);
      return true;
    } catch (java.time.DateTimeException e) {
      return false;
    }
  }

  private static Optional<Recorded> number(YamlNode.Scalar scalar, String old, String now) {
    BigDecimal raw = new BigDecimal(scalar.text());
    Optional<Integer> word = Numbers.value(old.toLowerCase(java.util.Locale.ROOT));
    if (word.isPresent() && raw.compareTo(BigDecimal.valueOf(word.get())) == 0) {
      return spoken(now).map(n -> recorded("", n));
    }
    List<BigDecimal> before = numbers(old);
    List<BigDecimal> after = numbers(now);
    if (before.size() != 1 || after.size() != 1 || !around(old).equals(around(now))) {
      return Optional.empty();
    }
    if (before.get(0).compareTo(raw) == 0) {
      return Optional.of(recorded("", after.get(0)));
    }
    boolean millions = before.get(0).movePointRight(6).compareTo(raw) == 0;
    return millions ? Optional.of(recorded("", after.get(0).movePointRight(6))) : Optional.empty();
  }

  /** A number in words, or in digits where words would be long. */
  private static Optional<BigDecimal> spoken(String words) {
    Optional<Integer> value = Numbers.value(words.toLowerCase(java.util.Locale.ROOT));
    if (value.isPresent()) {
      return value.map(BigDecimal::valueOf);
    }
    List<BigDecimal> digits = numbers(words);
    return digits.size() == 1 && around(words).equals("#")
        ? Optional.of(digits.get(0))
        : Optional.empty();
  }

  /** A goal or a figure: its bounds stand below it. */
  private static Optional<List<Recorded>> bounds(YamlNode.Mapping mapping, String old, String now) {
    Map<String, BigDecimal> values = new TreeMap<>();
    for (String key : List.of("min", "max", "waarde")) {
      mapping
          .get(key)
          .filter(YamlNode.Scalar.class::isInstance)
          .map(YamlNode.Scalar.class::cast)
          .filter(s -> s.type() == Type.INTEGER || s.type() == Type.DECIMAL)
          .ifPresent(s -> values.put(key, new BigDecimal(s.text())));
    }
    List<BigDecimal> before = numbers(old);
    List<BigDecimal> after = numbers(now);
    if (before.size() != after.size() || !around(old).equals(around(now))) {
      return Optional.empty();
    }
    List<Recorded> recorded = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      BigDecimal was = before.get(i);
      if (was.compareTo(after.get(i)) == 0) {
        continue;
      }
      List<String> keys =
          values.entrySet().stream()
              .filter(e -> e.getValue().compareTo(was) == 0)
              .map(Map.Entry::getKey)
              .toList();
      if (keys.size() != 1) {
        return Optional.empty();
      }
      recorded.add(recorded("/" + keys.get(0), after.get(i)));
    }
    return recorded.isEmpty() ? Optional.empty() : Optional.of(recorded);
  }

  private static Recorded recorded(String below, BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    boolean whole = bare.scale() <= 0;
    return new Recorded(below, bare.toPlainString(), whole ? Type.INTEGER : Type.DECIMAL);
  }

  /** What stands between the numbers. */
  private static String around(String words) {
    return NUMBER.matcher(words).replaceAll("#").strip();
  }

  private static List<BigDecimal> numbers(String words) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(words);
    while (matcher.find()) {
      String[] parts = matcher.group().split(" ", 2);
      // In a range the dash stands between the numbers.
      boolean range = matcher.start() > 0 && Character.isDigit(words.charAt(matcher.start() - 1));
      String digits = parts[0].replace(".", "").replace(',', '.').replace('−', '-');
      BigDecimal number = new BigDecimal(range ? digits.replace("-", "") : digits);
      int scale = parts.length < 2 ? 0 : parts[1].equals("miljoen") ? 6 : 9;
      numbers.add(number.movePointRight(scale));
    }
    return numbers;
  }
}
