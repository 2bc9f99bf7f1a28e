package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.paraaf.build.ChangedDrafts.Broken;
import nl.paraaf.build.ChangedDrafts.Change;
import nl.paraaf.build.ChangedDrafts.Made;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Ontwerp;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * For each draft of the repository, each of its clauses is dropped in turn, and each clause that
 * could be in it is added: every reference that then leads nowhere is an error at its place; and
 * with its users dropped or its target added too, every reference says the number that its target
 * now has.
 */
class ChangedClausesTest {
  private final ChangedDrafts changed = new ChangedDrafts();

  @TestFactory
  Stream<DynamicTest> droppingAClauseLeavesEveryReferenceRight() {
    return changed.drafts().stream().map(draft -> dynamicTest(draft.sleutel(), () -> drop(draft)));
  }

  @TestFactory
  Stream<DynamicTest> addingAClauseLeavesEveryReferenceRight() {
    return changed.drafts().stream().map(draft -> dynamicTest(draft.sleutel(), () -> add(draft)));
  }

  private void drop(Ontwerp draft) {
    Made whole = changed.make(draft, Change.NONE);
    assertRight("as it is", whole);
    for (Clausule clause : whole.clauses()) {
      Change change = new Change(Set.of(clause.id()), Set.of());
      Made without = changed.make(draft, change);
      assertEquals(places(draft, without), without.broken(), "without " + clause.id());
      Change all = changed.withUsers(draft, change, whole.clauses());
      assertRight(
          "without " + clause.id() + " and its users",
          all.equals(change) ? without : changed.make(draft, all));
    }
  }

  /** A clause that is added may ask for a value that is not there, which is an error at it. */
  private void add(Ontwerp draft) {
    Made whole = changed.make(draft, Change.NONE);
    List<Clausule> others = changed.others(draft, whole);
    int right = 0;
    for (Clausule clause : others) {
      Change change = changed.adding(clause, whole);
      Made with = changed.make(draft, change);
      assertEquals(places(draft, with), with.broken(), "with " + clause.id());
      Change all = changed.withTargets(draft, change, whole.clauses());
      all = changed.withUsers(draft, all, whole.clauses());
      Made rest = all.equals(change) ? with : changed.make(draft, all);
      if (rest.document().isPresent()) {
        assertRight("with " + clause.id(), rest);
        right++;
      } else {
        assertEquals(List.of(), rest.broken(), "with " + clause.id());
        assertTrue(
            rest.errors().stream().allMatch(e -> e.startsWith("content/clausules/")),
            () -> clause.id() + ": " + rest.errors());
      }
    }
    int made = right;
    assertTrue(2 * made >= others.size(), () -> made + " of " + others.size() + " were made");
  }

  private List<String> places(Ontwerp draft, Made made) {
    return changed.broken(draft, made.clauses()).stream().map(Broken::place).sorted().toList();
  }

  private static void assertRight(String what, Made made) {
    assertEquals(List.of(), made.broken(), what);
    var document = made.document().orElseThrow(() -> new AssertionError(what + made.errors()));
    CountedNumbers.of(document).assertReferences(document);
  }
}
