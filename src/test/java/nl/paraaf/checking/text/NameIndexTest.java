package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.paraaf.checking.text.KnownName.Near;
import org.junit.jupiter.api.Test;

/** The index must give what a look at every name gives. */
class NameIndexTest {
  private static final String LETTERS = "abcde";
  private static final int ROUNDS = 20_000;

  private final Random random = new Random(20250630);

  @Test
  void findsTheSameAsALookAtEveryName() {
    List<KnownName> names = Stream.generate(this::name).limit(400).toList();
    NameIndex index = new NameIndex(names);
    int found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      List<String> written = slip(names.get(random.nextInt(names.size())).plain());
      Predicate<KnownName> fits = i % 3 == 0 ? n -> n.near() == Near.PERSON : n -> true;
      Optional<KnownName> expected = simple(names, written, fits);
      assertEquals(expected, index.near(written, fits), written::toString);
      found += expected.isPresent() ? 1 : 0;
    }
    assertTrue(found > ROUNDS / 20, "hardly anything was a slip: " + found);
  }

  @Test
  void theFirstOfNamesWithTheSameLettersCounts() {
    KnownName first = name("Tata Steel", Near.SLIPS);
    NameIndex index = new NameIndex(List.of(first, name("TataSteel", Near.SLIPS)));
    assertEquals(Optional.of(first), index.same("tatasteel"));
    assertEquals(Optional.empty(), index.same("tata"));
  }

  private static Optional<KnownName> simple(
      List<KnownName> names, List<String> written, Predicate<KnownName> fits) {
    return names.stream()
        .filter(n -> n.near() == Near.SLIPS || n.near() == Near.PERSON)
        .filter(n -> n.plain().size() == written.size())
        .filter(
            n ->
                written.size() == 1
                    ? Slip.ofWord(written.get(0), n.plain().get(0))
                    : Slip.ofWords(written, n.plain()))
        .filter(fits)
        .findFirst();
  }

  private KnownName name() {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      words.add(word(1 + random.nextInt(9)));
    }
    return name(String.join(" ", words), Near.values()[random.nextInt(Near.values().length)]);
  }

  private static KnownName name(String text, Near near) {
    List<String> words = List.of(text.split(" "));
    return new KnownName(text, near, words, words.stream().map(KnownName::letters).toList());
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  /** The same words with up to three changes, anywhere. */
  private List<String> slip(List<String> words) {
    List<String> written = new ArrayList<>(words);
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(written.size());
      written.set(at, changed(written.get(at)));
    }
    return written;
  }

  private String changed(String word) {
    int at = random.nextInt(word.length());
    String letter = word(1);
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + letter + word.substring(at);
      case 1 -> word.length() == 1 ? word : word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default ->
          at == 0
              ? word
              : word.substring(0, at - 1)
                  + word.charAt(at)
                  + word.charAt(at - 1)
                  + word.substring(at + 1);
    };
  }
}
