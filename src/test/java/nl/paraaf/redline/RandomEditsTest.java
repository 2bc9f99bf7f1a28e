package nl.paraaf.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.paraaf.reading.docx.UnreadableException;

/** Whatever people do to a document: accepting gives the new one, rejecting the old one. */
class RandomEditsTest {
  private static final Author AUTHOR = new Author("Paraaf", "2026-06-15T00:00:00Z");

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(Samples.NAMES);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void anyEditsProveThemselves(
      @ForAll("names") String name, @ForAll long seed, @ForAll boolean backwards)
      throws UnreadableException {
    byte[] original = Samples.docx(name);
    int count = 1 + Math.floorMod(seed, 25);
    Edits.Edited edited = Edits.of(original, seed, count);
    byte[] old = backwards ? edited.docx() : original;
    byte[] now = backwards ? original : edited.docx();
    byte[] redline = Redline.of(old, now, AUTHOR).docx();
    assertEquals(
        Optional.empty(),
        Proof.own(old, now, redline),
        () -> name + " " + seed + " " + backwards + "\n" + String.join("\n", edited.done()));
  }
}
