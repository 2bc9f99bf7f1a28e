import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.build.Comparer;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.reading.word.Xml;

/**
 * Times a comparison, proof by our own reader included, of a made DOCX that is repeated some times
 * with an edited copy of itself. Arguments: the file, how often it is repeated, how many runs.
 *
 * <pre>
 * ./paraaf genereer --document voortgangsbrief --formaat docx
 * java -cp target/paraaf.jar bench/Compare.java output/2026-06/voortgangsbrief.docx 1 5    # 10 pages
 * java -cp target/paraaf.jar bench/Compare.java output/2026-06/voortgangsbrief.docx 30 3   # 300 pages
 * </pre>
 */
final class Compare {
  /** One paragraph in so many is edited, and one in so many goes. */
  private static final int EDITED = 12;

  private static final int GONE = 40;

  private Compare() {}

  public static void main(String[] arguments) throws Exception {
    byte[] docx = Files.readAllBytes(Path.of(arguments[0]));
    int times = Integer.parseInt(arguments[1]);
    byte[] old = repeated(docx, times, false);
    byte[] now = repeated(docx, times, true);
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      long wall = System.nanoTime();
      Comparer.Result result =
          Comparer.compare(
              new Comparer.Side("oud.docx", old), new Comparer.Side("nieuw.docx", now), "x", false);
      System.out.printf(
          "%.2f s wall, %d MB heap, %s%n",
          (System.nanoTime() - wall) / 1e9,
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
          result.files().isEmpty() ? result.outcome().diagnostics() : result.sentence());
    }
  }

  private static byte[] repeated(byte[] docx, int times, boolean edited) throws Exception {
    WordFile file = WordFile.open(docx);
    Xml body = file.tree(file.main()).child("w:body").orElseThrow();
    List<Xml> once = new ArrayList<>(body.children());
    Xml last = once.remove(once.size() - 1);
    body.children().clear();
    int number = 0;
    for (int i = 0; i < times; i++) {
      for (Xml block : once) {
        Xml copy = block.copy();
        copy.removeBelow(x -> isMark(x) || x.is("w:r") && x.has("w:footnoteReference"));
        number++;
        int chapter = i;
        copy.everything()
            .filter(x -> x.is("w:t") && x.text().length() > 20)
            .findFirst()
            .ifPresent(x -> x.add(Xml.text(" " + chapter)));
        if (edited && number % EDITED == 0) {
          copy.everything()
              .filter(x -> x.is("w:t") && x.text().contains(" de "))
              .findFirst()
              .ifPresent(Compare::edit);
        }
        if (!edited || number % GONE != 0 || !copy.is("w:p")) {
          body.add(copy);
        }
      }
    }
    body.add(last);
    return file.write();
  }

  private static boolean isMark(Xml xml) {
    return xml.name().startsWith("w:bookmark") || xml.name().startsWith("w:commentRange");
  }

  private static void edit(Xml text) {
    String words = text.text().replaceFirst(" de ", " een andere ");
    text.children().clear();
    text.add(Xml.text(words));
  }
}
