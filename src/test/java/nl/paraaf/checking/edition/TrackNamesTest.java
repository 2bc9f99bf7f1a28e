package nl.paraaf.checking.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.paraaf.domain.Records;
import nl.paraaf.domain.Traject;
import nl.paraaf.domain.TrajectType;
import org.junit.jupiter.api.Test;

/** By its first word a name must be found wherever a look for every name finds it. */
class TrackNamesTest {
  private static final int ROUNDS = 5000;

  /** Whole names are made of these, and so are texts. */
  private static final List<String> PIECES =
      List.of("Ya", "ra", "Tata", "Steel", "é", "2", "½", "-", "’s-", " ", " ", "&");

  private final Random random = new Random(20250630);

  @Test
  void findsTheSameAsALookForEveryName() {
    List<Traject> tracks = IntStream.range(0, 120).mapToObj(this::track).toList();
    TrackNames names = new TrackNames(tracks);
    int found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String text = joined(1 + random.nextInt(10));
      List<String> expected =
          tracks.stream().filter(t -> stands(t.naam(), text)).map(Traject::id).toList();
      assertEquals(expected, names.in(text).stream().map(TrackNames.Name::id).toList(), text);
      found += expected.size();
    }
    assertTrue(found > ROUNDS / 10, "hardly any text had a name: " + found);
  }

  private static boolean stands(String name, String text) {
    String word = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])";
    return Pattern.compile(word).matcher(text).find();
  }

  private Traject track(int number) {
    String name = joined(1 + random.nextInt(4)).strip();
    return Records.track(
        TrajectType.MAATWERKTRAJECT,
        name.isEmpty() ? "Naam" + number : name,
        "eop_ondertekend 2024-10-10");
  }

  private String joined(int pieces) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      chosen.add(PIECES.get(random.nextInt(PIECES.size())));
    }
    return String.join("", chosen);
  }
}
