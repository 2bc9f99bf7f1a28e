package nl.paraaf.checking.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.checking.text.KnownName.Near;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Traject;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Names that are almost, but not quite, those of the registers. */
public final class Names implements TextRule {
  static final Rule RULE =
      new Rule(
          "naam-schrijfwijze",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "‘{}’ staat in de registers als ‘{}’",
          "Bedrijven, organisaties, regelingen en personen hebben overal dezelfde naam, geschreven"
              + " zoals zij die zelf schrijven.",
          "Conventie van het huis: de registers geven de naam.",
          "neem de naam uit het register over, of laat hem invullen",
          true);

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}&+]|[’'‑-](?=[\\p{L}\\p{N}]))*+");

  private static final Pattern PERSON_FOLLOWS =
      Pattern.compile(
          "(?<!\\p{L})(?:leden|lid|minister|staatssecretaris|motie)[\\s\\u00a0-]$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0]?[\\s\\u00a0–+]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]");
  private static final Pattern PLUS = Pattern.compile("[\\s\\u00a0]?\\+");

  private static final Pattern SMALL_PARTICLE =
      Pattern.compile("^(?:van|de|den|der|ten|ter)[\\s\\u00a0]");

  /** A word of a passage, with its letters. */
  private record Word(int from, int to, String plain) {
    static Word of(String text, int from, int to) {
      return new Word(from, to, KnownName.letters(text.substring(from, to)));
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    NameIndex names = names(around);
    for (Passage passage : text.passages()) {
      if (!isCapitals(passage.text())) {
        new Reading(passage, names, found).all();
      }
    }
  }

  /** The names around the text that was checked last: those of all documents of a run. */
  private record Last(Registers registers, List<Traject> tracks, NameIndex names) {}

  private volatile Last last = new Last(Registers.none(), List.of(), new NameIndex(List.of()));

  @SuppressWarnings("ReferenceEquality") // Other registers with the same names do no harm.
  private NameIndex names(Surroundings around) {
    Last known = last;
    if (known.registers() != around.registers() || known.tracks() != around.tracks()) {
      known = new Last(around.registers(), around.tracks(), new NameIndex(KnownName.of(around)));
      last = known;
    }
    return known.names();
  }

  /** How many characters before a name can say what it is the name of. */
  private static final int NEARBY = 100;

  private static boolean isCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private static final class Reading {
    private final Passage passage;
    private final String text;
    private final NameIndex names;
    private final Consumer<Diagnostic> found;
    private final List<Word> words = new ArrayList<>();
    private final Set<Integer> starts;
    private final boolean plus;

    /** The words with more than a space or a hyphen between them and the next. */
    private final BitSet apart = new BitSet();

    Reading(Passage passage, NameIndex names, Consumer<Diagnostic> found) {
      this.passage = passage;
      this.text = passage.text();
      this.names = names;
      this.found = found;
      this.plus = text.indexOf('+') >= 0;
      this.starts = Sentence.of(passage).stream().map(Sentence::from).collect(Collectors.toSet());
      Matcher m = WORD.matcher(text);
      while (m.find()) {
        int motion = m.group().startsWith("motie-") ? "motie-".length() : 0;
        words.add(Word.of(text, m.start() + motion, m.end()));
      }
      for (int i = 1; i < words.size(); i++) {
        String between = text.substring(words.get(i - 1).to(), words.get(i).from());
        apart.set(i - 1, !BETWEEN.matcher(between).matches());
      }
    }

    void all() {
      int i = 0;
      while (i < words.size()) {
        i += Math.max(1, longest(i));
      }
    }

    /** How many words from here are a name, right or wrong; 0 when none are. */
    private int longest(int at) {
      for (int count = Math.min(7, words.size() - at); count > 0; count--) {
        if (!isRun(at, count) || isNotProse(at)) {
          continue;
        }
        Optional<KnownName> same = names.same(letters(at, count));
        if (same.isPresent()) {
          String shown = shown(at, count);
          if (!isWritten(shown, same.get()) && isVariant(at, shown, same.get())) {
            report(at, count, same.get());
          }
          return count;
        }
        Optional<KnownName> near = near(at, count);
        if (near.isPresent()) {
          report(at, count, near.get());
          return count;
        }
      }
      return 0;
    }

    private boolean isNotProse(int at) {
      int from = words.get(at).from();
      return passage.inside(StretchKind.FIELD, from) || passage.inside(StretchKind.LINK, from);
    }

    /** The letters of a run of words, with the plus signs behind it. */
    private String letters(int at, int count) {
      if (plus) {
        String shown = shown(at, count);
        if (shown.endsWith("+")) {
          return KnownName.letters(shown);
        }
      }
      return words.subList(at, at + count).stream().map(Word::plain).collect(Collectors.joining());
    }

    /** Words with nothing but one space or hyphen between them. */
    private boolean isRun(int at, int count) {
      if (apart.nextSetBit(at) >= 0 && apart.nextSetBit(at) < at + count - 1) {
        return false;
      }
      int from = words.get(at).from();
      int to = words.get(at + count - 1).to();
      boolean address = from > 0 && "./@_".indexOf(text.charAt(from - 1)) >= 0;
      return !address && (to == text.length() || "@_".indexOf(text.charAt(to)) < 0);
    }

    private String shown(int at, int count) {
      int to = words.get(at + count - 1).to();
      while (PLUS.matcher(text).region(to, text.length()).lookingAt()) {
        to = text.indexOf('+', to) + 1;
      }
      return SPACE.matcher(text.substring(words.get(at).from(), to)).replaceAll(" ");
    }

    /** Other quotes, spaces and hyphens that may not break are good. */
    private static boolean isWritten(String shown, KnownName name) {
      return shown.replace('‑', '-').replace('\'', '’').equals(name.text().replace('\'', '’'));
    }

    /** Whether other capitals, spaces, hyphens or accents are a mistake at this place. */
    private boolean isVariant(int at, String shown, KnownName name) {
      long capitals = shown.chars().filter(Character::isUpperCase).count();
      boolean onlyFirst = capitals == 1 && Character.isUpperCase(shown.charAt(0));
      boolean opens = starts.contains(words.get(at).from());
      return switch (name.near()) {
        case SAME_CAPITALS -> capitals > 1;
        case PERSON ->
            SMALL_PARTICLE.matcher(shown).find()
                ? personFollows(words.get(at).from())
                : capitals > 0 && !shown.equals(shown.toUpperCase(Locale.ROOT));
        case SAME_LETTERS, SLIPS ->
            capitals > 0 && !(onlyFirst && opens && name.words().size() > 1);
      };
    }

    private boolean personFollows(int from) {
      return PERSON_FOLLOWS.matcher(text.substring(Math.max(0, from - NEARBY), from)).find();
    }

    private Optional<KnownName> near(int at, int count) {
      int from = words.get(at).from();
      if (!Character.isUpperCase(text.charAt(from))) {
        return Optional.empty();
      }
      List<String> written = words.subList(at, at + count).stream().map(Word::plain).toList();
      boolean person = personFollows(from);
      boolean opens = starts.contains(from);
      if (count == 1 && opens) {
        return Optional.empty();
      }
      return names.near(
          written,
          name ->
              (name.near() == Near.SLIPS || person || count > 1)
                  && (count == 1 || sameStarts(at, name)));
    }

    /** Whether the same words begin with a capital. */
    private boolean sameStarts(int at, KnownName name) {
      return IntStream.range(0, name.words().size())
          .allMatch(
              i ->
                  Character.isUpperCase(text.charAt(words.get(at + i).from()))
                      == Character.isUpperCase(name.words().get(i).charAt(0)));
    }

    private void report(int at, int count, KnownName name) {
      String shown = shown(at, count);
      int from = words.get(at).from();
      found.accept(RULE.at(passage.at(from, from + shown.length()), shown, name.text()));
    }
  }
}
