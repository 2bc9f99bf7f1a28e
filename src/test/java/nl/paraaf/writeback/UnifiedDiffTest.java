package nl.paraaf.writeback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
  private static final String TEXT = "een\ntwee\ndrie\nvier\nvijf\nzes\nzeven\nacht\nnegen\ntien\n";

  private static Splice replace(String text, String old, String now) {
    int at = text.indexOf(old);
    return new Splice(at, at + old.length(), now);
  }

  @Test
  void oneWord() {
    assertEquals(
        """
        diff --git a/x/y.md b/x/y.md
        --- a/x/y.md
        +++ b/x/y.md
        @@ -2,7 +2,7 @@
         twee
         drie
         vier
        -vijf
        +VIJF
         zes
         zeven
         acht
        """,
        UnifiedDiff.of("x/y.md", TEXT, List.of(replace(TEXT, "vijf", "VIJF"))));
  }

  @Test
  void nothingChanges() {
    assertEquals("", UnifiedDiff.of("x", TEXT, List.of()));
    assertEquals("", UnifiedDiff.of("x", TEXT, List.of(replace(TEXT, "vijf", "vijf"))));
  }

  /** What git makes of the patch is what the splices make of the text. */
  @Test
  void gitTakesIt(@TempDir Path folder) throws IOException, InterruptedException {
    String git = Programs.require("git").toString();
    List<String> texts = List.of(TEXT, "zonder einde", "a\r\nb\r\nc\r\n", "\uFEFFmerk\nx\n");
    List<List<Splice>> splices =
        List.of(
            List.of(
                replace(TEXT, "een\n", ""),
                new Splice(TEXT.length(), TEXT.length(), "elf\n"),
                replace(TEXT, "zes", "6\nzes en een half")),
            List.of(new Splice(12, 12, " of toch wel")),
            List.of(new Splice(3, 4, "B")),
            List.of(new Splice(6, 7, "y")));
    Programs.run(folder, List.of(git, "init", "-q"));
    StringBuilder patch = new StringBuilder();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String name = "map/é " + i + ".md";
      Files.createDirectories(folder.resolve("map"));
      Files.writeString(folder.resolve(name), texts.get(i));
      patch.append(UnifiedDiff.of(name, texts.get(i), splices.get(i)));
      wanted.add(Splices.apply(texts.get(i), splices.get(i)));
    }
    Files.writeString(folder.resolve("p.patch"), patch);
    Programs.run(folder, List.of(git, "apply", "--whitespace=nowarn", "p.patch"));
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(wanted.get(i), Files.readString(folder.resolve("map/é " + i + ".md")));
    }
  }
}
