package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.paraaf.build.Division.Load;
import org.junit.jupiter.api.Test;

/** Parts of about the same weight, of which all computers think the same. */
class DivisionTest {
  private static List<Load> loads(List<Integer> weights) {
    return IntStream.range(0, weights.size())
        .mapToObj(i -> new Load(List.of("stuk-" + i, "bij-" + i), weights.get(i)))
        .toList();
  }

  @Property
  void isAPartitionOfNearlyEqualWeights(
      @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 300) Integer> weights,
      @ForAll @IntRange(min = 1, max = 12) int parts,
      @ForAll long seed) {
    List<Load> loads = loads(weights);
    Division division = Division.spread(loads, parts);
    int[] total = new int[parts];
    for (Load load : loads) {
      int part = division.parts().get(load.documents().get(0));
      load.documents().forEach(d -> assertEquals(part, division.parts().get(d), "together"));
      total[part - 1] += load.weight();
    }
    assertEquals(2 * loads.size(), division.parts().size());
    int spread = IntStream.of(total).max().orElseThrow() - IntStream.of(total).min().orElseThrow();
    int heaviest = weights.stream().mapToInt(w -> w).max().orElse(0);
    assertTrue(spread <= heaviest, () -> spread + " is more than " + heaviest);
    List<Load> otherOrder = new ArrayList<>(loads);
    Collections.shuffle(otherOrder, new Random(seed));
    assertEquals(division, Division.spread(otherOrder, parts));
  }

  @Test
  void theHeaviestGoFirstAndEqualOnesInOrderOfPath() {
    List<Load> loads =
        List.of(
            new Load(List.of("d"), 1),
            new Load(List.of("c"), 2),
            new Load(List.of("b"), 2),
            new Load(List.of("a"), 3));
    assertEquals(Map.of("a", 1, "b", 2, "c", 2, "d", 1), Division.spread(loads, 2).parts());
  }

  /** The documents of an edition that are checked together are made together. */
  @Test
  void theRealDocumentsAreDividedByWhatTheyTell() throws Exception {
    Folder folder = new Folder();
    Map<Integer, List<String>> parts = new TreeMap<>();
    for (int number = 1; number <= 2; number++) {
      Manner.Part part = new Manner.Part(number, 2);
      Manner dry = new Manner(false, false, true, Optional.of(part));
      Outcome outcome = folder.make(Folder.everything(), dry);
      parts.put(number, outcome.upkeep().verdicts().stream().map(Verdict::path).toList());
    }
    List<String> first = parts.get(1);
    List<String> second = parts.get(2);
    assertTrue(Collections.disjoint(first, second));
    List<String> family =
        List.of("bijlage-stand-van-zaken", "voortgangsbrief", "voortgang-toezeggingen");
    TreeSet<Boolean> where = new TreeSet<>();
    family.forEach(name -> where.add(first.contains("2026-06/" + name)));
    assertEquals(1, where.size(), "a family in two parts");
    long drafts = first.stream().filter(path -> path.startsWith("juridisch/")).count();
    assertTrue(drafts >= 5 && drafts <= 9, () -> drafts + " of 14 drafts in one part");
  }
}
