package nl.paraaf.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.paraaf.summary.Sequence.Gap;
import org.junit.jupiter.api.Test;

/** The gaps between two sequences, put back, give the new one of the old one. */
class SequenceTest {
  @Test
  void gapsLeadFromOneToTheOther() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      List<Integer> old = some(random);
      List<Integer> now = some(random);
      List<Integer> made = new ArrayList<>();
      int at = 0;
      for (Gap gap : Sequence.gaps(old, now, Integer::equals)) {
        made.addAll(old.subList(at, gap.oldFrom()));
        made.addAll(now.subList(gap.newFrom(), gap.newTo()));
        at = gap.oldTo();
      }
      made.addAll(old.subList(at, old.size()));
      assertEquals(now, made, () -> old + " > " + now);
    }
  }

  private static List<Integer> some(Random random) {
    return random.ints(random.nextInt(12), 0, 4).boxed().toList();
  }

  @Test
  void sameSequencesHaveNoGap() {
    assertEquals(List.of(), Sequence.gaps(List.of(1, 2), List.of(1, 2), Integer::equals));
  }
}
