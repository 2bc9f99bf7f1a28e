package nl.paraaf.checking.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.paraaf.checking.text.KnownName.Near;

/**
 * Finds the names that written words can be a slip of, without comparing them with every name.
 *
 * <p>Of two words that are one letter apart, added, left out, changed or exchanged with the next,
 * one is the other less a letter, or both less a letter are the same. Of a name of several words at
 * least one must be right, see {@link Slip#ofWords}. So names are kept by what their words become
 * when a letter is left out, and by each of their words with its place.
 */
final class NameIndex {
  private final List<KnownName> names;
  private final Map<String, KnownName> byLetters = new HashMap<>();
  private final Map<String, List<Integer>> single = new HashMap<>();
  private final Map<Place, List<Integer>> several = new HashMap<>();

  /** A word of a name of so many words. */
  private record Place(int count, int at, String word) {}

  NameIndex(List<KnownName> names) {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      KnownName name = names.get(i);
      byLetters.putIfAbsent(KnownName.letters(name.text()), name);
      if (name.near() == Near.SLIPS || name.near() == Near.PERSON) {
        add(name, i);
      }
    }
  }

  private void add(KnownName name, int number) {
    List<String> words = name.plain();
    if (words.size() == 1) {
      for (String key : shortened(words.get(0))) {
        single.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
      }
    } else {
      for (int i = 0; i < words.size(); i++) {
        Place place = new Place(words.size(), i, words.get(i));
        several.computeIfAbsent(place, p -> new ArrayList<>()).add(number);
      }
    }
  }

  /** The name with just these letters; the first when there are more. */
  Optional<KnownName> same(String letters) {
    return Optional.ofNullable(byLetters.get(letters));
  }

  /**
   * The first of the names, in their order, that words are a slip of.
   *
   * @param written the letters of each word
   * @param fits what else a name must be
   */
  Optional<KnownName> near(List<String> written, Predicate<KnownName> fits) {
    for (int number : written.size() == 1 ? ofWord(written.get(0)) : ofWords(written)) {
      KnownName name = names.get(number);
      boolean slip =
          written.size() == 1
              ? Slip.ofWord(written.get(0), name.plain().get(0))
              : Slip.ofWords(written, name.plain());
      if (slip && fits.test(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private Set<Integer> ofWord(String word) {
    Set<Integer> numbers = new TreeSet<>();
    for (String key : shortened(word)) {
      numbers.addAll(single.getOrDefault(key, List.of()));
    }
    return numbers;
  }

  private Set<Integer> ofWords(List<String> words) {
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      numbers.addAll(several.getOrDefault(new Place(words.size(), i, words.get(i)), List.of()));
    }
    return numbers;
  }

  /** The word, and all that it becomes when one letter is left out. */
  private static Set<String> shortened(String word) {
    Set<String> all = new HashSet<>();
    all.add(word);
    for (int i = 0; i < word.length(); i++) {
      all.add(word.substring(0, i) + word.substring(i + 1));
    }
    return all;
  }
}
