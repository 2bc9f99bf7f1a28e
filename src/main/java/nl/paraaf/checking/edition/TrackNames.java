package nl.paraaf.checking.edition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.domain.Traject;

/**
 * Finds the names of tracks in a text. Each name is kept by its first word, so that the time goes
 * with the length of the text and not with the number of tracks.
 */
final class TrackNames {
  private final List<Name> names;
  private final Map<String, BitSet> byFirstWord = new HashMap<>();

  /** Names that begin with a sign. */
  private final BitSet others = new BitSet();

  /** What a track is called. The pattern is made when a text may have the name: few are. */
  static final class Name {
    private final String id;
    private final List<String> forms;
    private Pattern words;

    private Name(Traject track) {
      this.id = track.id();
      this.forms =
          Stream.concat(
                  Stream.of(track.naam(), track.bedrijf().naam()),
                  track.bedrijf().statutaireNaam().stream())
              .distinct()
              .toList();
    }

    /** The id of the track. */
    String id() {
      return id;
    }

    boolean begins(String text) {
      return forms.stream().anyMatch(text::startsWith);
    }

    boolean isIn(String text) {
      return forms.stream().anyMatch(text::contains) && words().matcher(text).find();
    }

    /** The text without the first name in it. */
    String takenFrom(String text) {
      return words().matcher(text).replaceFirst("");
    }

    private Pattern words() {
      if (words == null) {
        String any = forms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        words = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
      }
      return words;
    }
  }

  TrackNames(List<Traject> tracks) {
    names = tracks.stream().map(Name::new).toList();
    for (int i = 0; i < names.size(); i++) {
      for (String form : names.get(i).forms) {
        String first = form.substring(0, wordEnd(form, 0));
        BitSet numbers =
            first.isEmpty() ? others : byFirstWord.computeIfAbsent(first, f -> new BitSet());
        numbers.set(i);
      }
    }
  }

  /** The names that stand in a text as whole words, in the order of the tracks. */
  List<Name> in(String text) {
    BitSet candidates = (BitSet) others.clone();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        BitSet known = byFirstWord.get(text.substring(at, end));
        if (known != null) {
          candidates.or(known);
        }
      }
      at = Math.max(end, at + 1);
    }
    List<Name> found = new ArrayList<>();
    candidates.stream().mapToObj(names::get).filter(name -> name.isIn(text)).forEach(found::add);
    return found;
  }

  /** Where the letters and digits end that begin here, as the names are told apart by them. */
  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isLetter(c) && !isNumber(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
