package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever people edit, ask for in between and do to the files: what the program leaves in a folder
 * is, byte for byte, what it makes in an empty one. With the real writers, on the disk.
 *
 * <p>{@code -Dparaaf.reeksen=100} tries more sequences of edits, {@code -Dparaaf.bewerkingen=8}
 * longer ones, {@code -Dparaaf.zaad=7} others.
 */
class IncrementalFilesTest {
  private static final int SEQUENCES = Integer.getInteger("paraaf.reeksen", 2);
  private static final int ROUNDS = Integer.getInteger("paraaf.bewerkingen", 3);
  private static final long SEED = Long.getLong("paraaf.zaad", 20261121);
  private static final int ERRORS_IN_INPUT = 3;

  private static LongStream seeds() {
    return LongStream.range(SEED, SEED + SEQUENCES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anIncrementalRunLeavesTheBytesOfAFullRun(long seed) throws Exception {
    try (EditedFolder folder = EditedFolder.make()) {
      Sequence sequence = new Sequence(seed, folder);
      assertEquals(0, folder.run(sequence.request()).code(), sequence.toString());
      int good = 0;
      for (int tried = 0; good < ROUNDS && tried < 6 * ROUNDS; tried++) {
        good += round(sequence, folder) ? 1 : 0;
      }
      assertTrue(good > 0, "no edit left the content valid");
      EditedFolder.Ended verified = folder.run(List.of("verifieer", "--stil"));
      assertEquals(new EditedFolder.Ended(0, ""), verified, sequence.toString());
    }
  }

  /** Edits, makes and compares; false, with the edits taken back, when they leave errors. */
  private static boolean round(Sequence sequence, EditedFolder folder) throws Exception {
    sequence.edit();
    Map<String, byte[]> before = folder.output();
    EditedFolder.Ended changed = sequence.run();
    try (EditedFolder fresh = folder.fresh()) {
      EditedFolder.Ended full = fresh.run(sequence.request());
      String story = sequence + "\nsaid: " + changed.said();
      assertEquals(full.code(), changed.code(), () -> story + "\nin full: " + full.said());
      if (full.code() == ERRORS_IN_INPUT) {
        assertSame(before, folder.output(), story);
        sequence.takeBack();
        return false;
      }
      assertEquals(0, full.code(), story);
      sequence.removeOrphans(fresh.output().keySet());
      assertSame(fresh.output(), folder.output(), story);
    }
    String again = folder.run(sequence.dry()).said();
    assertTrue(again.startsWith("Niets te maken"), () -> sequence + "\nsaid: " + again);
    return true;
  }

  private static void assertSame(
      Map<String, byte[]> expected, Map<String, byte[]> found, String story) {
    assertEquals(expected.keySet(), found.keySet(), story);
    expected.forEach(
        (path, bytes) -> {
          byte[] now = found.get(path);
          if (!Arrays.equals(bytes, now)) {
            List<String> lines = new String(bytes, UTF_8).lines().toList();
            List<String> others = new String(now, UTF_8).lines().toList();
            int same = 0;
            while (same < Math.min(lines.size(), others.size())
                && lines.get(same).equals(others.get(same))) {
              same++;
            }
            String place = path + " from line " + (same + 1) + " on, after " + story;
            if (!path.endsWith(".docx") && !path.endsWith(".pdf")) {
              assertEquals(from(lines, same), from(others, same), place);
            }
            assertArrayEquals(bytes, now, place);
          }
        });
  }

  private static List<String> from(List<String> lines, int start) {
    return lines.subList(start, Math.min(lines.size(), start + 5));
  }
}
