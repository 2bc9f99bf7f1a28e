package nl.paraaf.checking.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Registers.OrganisatieSoort;

/**
 * A name as the registers have it.
 *
 * @param near how far a spelling may be off to be taken for a slip
 * @param words of the name
 * @param plain the letters of each word, see {@link #letters}
 */
record KnownName(String text, Near near, List<String> words, List<String> plain) {
  /** What is close enough to a name to be meant as it. */
  enum Near {
    /** The same letters only: short names and places are too like each other. */
    SAME_LETTERS,
    /** The same letters, with a capital in the middle: abbreviations. */
    SAME_CAPITALS,
    /** A letter or two off. */
    SLIPS,
    /** A letter off, behind a word that says that a person follows. */
    PERSON
  }

  /** The word for what it is may stand with a small letter, or be absent. */
  private static final Pattern KIND =
      Pattern.compile("^(?:Ministerie van|Provincie|Coöperatie)\\s+");

  private static final Pattern CAPITAL_WORDS =
      Pattern.compile("\\p{Lu}\\p{L}*.*\\s\\p{Lu}\\p{L}.*");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}+]");

  /** All names that are known around a text, each once. */
  static List<KnownName> of(Surroundings around) {
    List<KnownName> names = new ArrayList<>();
    around
        .tracks()
        .forEach(
            t -> {
              companies(t.naam(), names);
              companies(t.bedrijf().naam(), names);
              t.bedrijf().statutaireNaam().ifPresent(n -> companies(n, names));
            });
    Registers registers = around.registers();
    for (Registers.Organisatie organisation : registers.organisaties()) {
      boolean place = organisation.soort() == OrganisatieSoort.PROVINCIE;
      add(organisation.naam(), place ? Near.SAME_LETTERS : Near.SLIPS, names);
    }
    registers.instrumenten().stream()
        .filter(i -> i.afkorting().isPresent())
        .forEach(i -> title(i.naam(), names));
    registers.afkortingen().forEach(a -> title(a.voluit(), names));
    registers.afkortingen().forEach(a -> add(a.afkorting(), Near.SAME_CAPITALS, names));
    registers.personen().forEach(p -> add(p.naam(), Near.PERSON, names));
    return names.stream().distinct().toList();
  }

  /** A track of several companies joins their names with dashes. */
  private static void companies(String name, List<KnownName> names) {
    for (String one : name.split("–")) {
      add(one, Near.SLIPS, names);
    }
  }

  /** A description without capitals of its own is no name. */
  private static void title(String name, List<KnownName> names) {
    if (CAPITAL_WORDS.matcher(name).matches()) {
      add(name, Near.SLIPS, names);
    }
  }

  private static void add(String name, Near near, List<KnownName> names) {
    String text = KIND.matcher(name).replaceFirst("");
    List<String> words = List.of(text.split("[\\s\\u00a0]+"));
    names.add(new KnownName(text, near, words, words.stream().map(KnownName::letters).toList()));
  }

  /** The letters, digits and plus signs, small and without accents. */
  static String letters(String text) {
    return isPlain(text) ? text.toLowerCase(Locale.ROOT) : bare(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .transform(small -> NO_LETTER.matcher(small).replaceAll(""));
  }
}
