package nl.paraaf.leak;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.paraaf.domain.Eenheid;
import nl.paraaf.domain.Waarde;
import nl.paraaf.language.Dates;
import nl.paraaf.language.Numbers;

/** The forms in which a value of the records can stand in a text. */
final class Forms {
  /** A number below this says nothing without its unit. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(10_000);

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Sentences of this many letters are looked for by themselves too. */
  private static final int SENTENCE = 24;

  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,2})?");

  private Forms() {}

  static Set<String> of(Waarde value) {
    Set<String> forms = new LinkedHashSet<>();
    switch (value.aard()) {
      case TEKST -> text(value.tekst(), forms);
      case DATUM -> date(value.tekst(), forms);
      case GETAL -> number(value.tekst(), value.eenheid(), forms);
    }
    return forms;
  }

  private static void text(String text, Set<String> forms) {
    forms.add(text);
    for (String sentence : text.split("(?<=[.!?;])\\s+")) {
      if (Folded.letters(sentence).length() >= SENTENCE) {
        forms.add(sentence);
      }
    }
  }

  /** Days alone: a month or a year says nothing by itself. */
  private static void date(String text, Set<String> forms) {
    try {
      LocalDate day = LocalDate.parse(text);
      forms.add(text);
      forms.add(Dates.day(day));
      for (String pattern : List.of("%02d-%02d-%d", "%d-%d-%d", "%02d/%02d/%d", "%02d.%02d.%d")) {
        forms.add(
            String.format(
                Locale.ROOT, pattern, day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
      }
    } catch (DateTimeException e) {
      // A month or a year.
    }
  }

  private static void number(String text, Optional<Eenheid> unit, Set<String> forms) {
    if (!NUMBER.matcher(text).matches()) {
      // Wrong by its schema, and no less confidential for it.
      text(text, forms);
      return;
    }
    BigDecimal number = new BigDecimal(text);
    String digits = Numbers.digits(number);
    unit.filter(u -> u != Eenheid.AANTAL)
        .ifPresent(
            u -> {
              forms.add(digits + (u == Eenheid.PROCENT ? "" : " ") + u.label());
              forms.add(text + (u == Eenheid.PROCENT ? " procent" : " " + u.label()));
            });
    if (number.abs().compareTo(TELLING) >= 0) {
      forms.add(number.toPlainString());
      forms.add(digits);
      forms.add(digits + ",00");
      forms.add(digits.replace('.', ' '));
      forms.add(digits.replace('.', '_').replace(',', '.').replace('_', ','));
      scaled(number, 6, List.of("miljoen", "mln", "mln."), forms);
      scaled(number, 9, List.of("miljard", "mld", "mld."), forms);
    }
  }

  /** Also rounded, as people do in running text. */
  private static void scaled(BigDecimal number, int power, List<String> words, Set<String> forms) {
    BigDecimal scaled = number.movePointLeft(power);
    if (number.abs().compareTo(MILLION) < 0 || scaled.abs().compareTo(BigDecimal.ONE) < 0) {
      return;
    }
    for (int decimals = 0; decimals <= 3; decimals++) {
      String digits = Numbers.digits(scaled.setScale(decimals, RoundingMode.HALF_UP));
      words.forEach(word -> forms.add(digits + " " + word));
    }
    words.forEach(word -> forms.add(Numbers.digits(scaled) + " " + word));
  }
}
