package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.paraaf.testing.Programs;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.docx.DocxParts;
import nl.paraaf.writer.docx.DocxText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * LibreOffice opens each draft, updates every field and the table of contents, and has the text
 * that we wrote: it computes the same numbers, even where the file has wrong ones.
 */
class UpdatedFieldsTest {
  static final List<String> DRAFTS = SampleRun.DRAFTS;

  private static final Path MACRO = Path.of("src", "test", "resources", "samples", "bijwerken.xba");
  private static final String WRONG = "FOUT";

  /** What a field REF shows, in the form that we write. */
  private static final Pattern RESULT =
      Pattern.compile(
          "((?<!PAGE)REF [^<]*</w:instrText></w:r>"
              + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>)[^<]*");

  /** The mark of a point in a list, which is no part of the text in our form. */
  private static final Pattern MARK = Pattern.compile("^(?:\\([a-z]+\\)|[a-z]+\\.|\\d+\\.|•|–) ");

  @TempDir private static Path folder;
  private static Path soffice;

  /** The first start makes a profile, in which the macro can then be put. */
  @BeforeAll
  static void update() throws Exception {
    soffice = Programs.require("soffice");
    start("--terminate_after_init");
    Files.copy(
        MACRO,
        folder.resolve("profiel/user/basic/Standard/Module1.xba"),
        StandardCopyOption.REPLACE_EXISTING);
    for (String name : DRAFTS) {
      byte[] docx = SampleRun.drafts().file(name, Format.DOCX);
      Files.write(file(name, ""), docx);
      Files.write(
          file(name, WRONG),
          new DocxParts(docx)
              .with("word/document.xml", xml -> RESULT.matcher(xml).replaceAll("$1" + WRONG)));
    }
    start("macro:///Standard.Module1.Bijwerken(\"" + folder.toUri() + "\")");
  }

  private static Path file(String name, String end) {
    return folder.resolve(name.replace('/', '-') + end + ".docx");
  }

  @ParameterizedTest
  @FieldSource("DRAFTS")
  void updatingChangesNoReferenceAndNoNumber(String name) throws IOException {
    same(expected(name), updated(name, ""));
  }

  @ParameterizedTest
  @FieldSource("DRAFTS")
  void wrongNumbersInFieldsComeRight(String name) throws IOException {
    byte[] docx = Files.readAllBytes(file(name, WRONG));
    assertTrue(new DocxParts(docx).text("word/document.xml").contains(">" + WRONG + "<"));
    same(expected(name), updated(name, WRONG));
  }

  private static List<String> expected(String name) {
    return body(DocxText.print(SampleRun.drafts().file(name, Format.DOCX)));
  }

  private static void same(List<String> expected, List<String> lines) {
    Lines.same(String.join("\n", expected), String.join("\n", lines));
  }

  /** The lines of the text after an update, without the marks of lists. */
  private static List<String> updated(String name, String end) throws IOException {
    Path text = folder.resolve(file(name, end).getFileName() + ".txt");
    List<String> expected = expected(name);
    List<String> lines = new ArrayList<>();
    for (String line : body(Files.readString(text, StandardCharsets.UTF_8))) {
      boolean known = lines.size() < expected.size() && line.equals(expected.get(lines.size()));
      lines.add(known ? line : MARK.matcher(line).replaceFirst(""));
    }
    return lines;
  }

  /**
   * The lines of a text, without the pages of the table of contents, which are LibreOffice's own,
   * and without signatures and footnotes: LibreOffice leaves frames and notes out of a text. Marks
   * of footnotes have no brackets there.
   */
  private static List<String> body(String text) {
    List<String> lines = new ArrayList<>();
    boolean contents = true;
    boolean signatures = false;
    for (String line : text.replaceAll("[\u00a0\t]", " ").lines().toList()) {
      String words = line.replace("\uFEFF", "").replaceAll("\\[(\\d+)]", "$1").strip();
      contents &= !words.equals("De ondergetekenden");
      signatures &= !words.startsWith("Bijlage 1. ");
      boolean note = line.matches("\\[\\d+] .*");
      if (!signatures && !note && !words.isEmpty()) {
        lines.add(contents ? words.replaceFirst(" \\d+$", "") : words);
      }
      signatures |= words.startsWith("Opgemaakt in ");
    }
    return lines;
  }

  private static void start(String what) throws IOException, InterruptedException {
    Programs.run(
        folder,
        List.of(
            soffice.toString(),
            "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
            "--headless",
            "--norestore",
            what));
  }
}
