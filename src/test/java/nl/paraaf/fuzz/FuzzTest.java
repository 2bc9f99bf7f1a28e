package nl.paraaf.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.paraaf.reading.docx.DocxFile;
import nl.paraaf.source.FolderRoot;

/**
 * Changed records, prose, texts and Word files. The same changes in every run; {@code
 * -Djqwik.tries.default=100000} goes on with more of them.
 */
class FuzzTest {
  private static final List<String> YAML =
      List.of(
          "- ",
          ": ",
          "\n",
          "\t",
          "|\n",
          ">-\n",
          "{",
          "}",
          "[",
          "]",
          "'",
          "\"",
          "#",
          "&a ",
          "*a",
          "!!binary ",
          "---\n",
          "...\n",
          "? ",
          "<<: ",
          "~",
          "null",
          "2025-02-30",
          "1e400",
          "0x7fffffffffffffff",
          "-9223372036854775809",
          "9999-12-31",
          ".inf",
          "\uFEFF",
          "\u0000",
          "\uD800",
          "😀",
          "\u2028",
          "  ",
          "embargo: 2025-01-01\n",
          "klasse: vertrouwelijk\n");

  private static final List<String> PROSE =
      List.of(
          "${",
          "}",
          "${a[\"",
          "[?",
          "[@",
          "]",
          "[^a]",
          "[^a]: ",
          "[](#",
          ":::",
          "::: kader ",
          "{#",
          "|",
          "\n|:--|\n",
          "**",
          "*",
          "_",
          "`",
          "<",
          "<!--",
          "&#0;",
          "# ",
          "> ",
          "1. ",
          "- ",
          "    ",
          "Tabel: ",
          "\\",
          "\n\n",
          "---",
          "(",
          "‘",
          "“",
          "\u0000",
          "\uFFFF",
          "\u00ad");

  private static final List<String> WORDS =
      List.of(
          "Kamerstukken II 2024/25, 29826, nr. ",
          "29 826, nr. 99999999999999999999",
          "nrs. ",
          "TZ202413-001",
          "2025Z",
          "31 februari 2025",
          "maandag 30 juni 2025",
          "99 mei 0000",
          "jl.",
          "€ ",
          "1.000.000.000.000.000.000",
          "1,5",
          "65–75%",
          "75–65%",
          "drie ",
          "bijlage 9",
          "motie-Van Dijk c.s. ",
          "(AMVI)",
          "CO2",
          "CO₂",
          "‘",
          "’",
          "“",
          "(",
          ")",
          "-",
          "–",
          "\u00a0",
          "\u00ad",
          "\f",
          "\r",
          "\t",
          "\n",
          "\n\n",
          "https://",
          "www.a",
          "\uD83D",
          "A.A. ",
          "de de ");

  private static final List<String> XML =
      List.of(
          "<w:p>",
          "</w:p>",
          "<w:r>",
          "</w:r>",
          "<w:t>",
          "</w:t>",
          "<w:tbl>",
          "<w:br/>",
          "<w:tab/>",
          "<w:footnoteReference w:id=\"9\"/>",
          "<w:footnoteReference w:id=\"x\"/>",
          "<w:del>",
          "<w:numId w:val=\"-1\"/>",
          "<w:numId w:val=\"99999999999\"/>",
          "<w:fldChar/>",
          "<w:instrText>",
          "w:val=\"\"",
          "&#0;",
          "&x;",
          "<!DOCTYPE a>",
          "<![CDATA[",
          "]]>",
          "\"",
          "<",
          ">",
          "\uFFFF");

  static final Map<String, String> CONTENT = content();

  @Provide
  Arbitrary<List<Mutation>> yaml() {
    return Mutation.some(YAML);
  }

  @Provide
  Arbitrary<List<Mutation>> prose() {
    return Mutation.some(PROSE);
  }

  @Provide
  Arbitrary<List<Mutation>> words() {
    return Mutation.some(WORDS);
  }

  @Provide
  Arbitrary<List<Mutation>> xml() {
    return Mutation.some(XML);
  }

  @Provide
  Arbitrary<String> records() {
    return Arbitraries.of(CONTENT.keySet().stream().filter(f -> f.endsWith(".yaml")).toList());
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.of(CONTENT.keySet().stream().filter(f -> f.endsWith(".md")).toList());
  }

  @Property(seed = "11", shrinking = ShrinkingMode.BOUNDED)
  void changedRecords(@ForAll("records") String file, @ForAll("yaml") List<Mutation> mutations) {
    Stands.content(CONTENT, file, Mutation.all(CONTENT.get(file), mutations));
  }

  @Property(seed = "12", shrinking = ShrinkingMode.BOUNDED)
  void changedProse(@ForAll("letters") String file, @ForAll("prose") List<Mutation> mutations) {
    Stands.content(CONTENT, file, Mutation.all(CONTENT.get(file), mutations));
  }

  @Property(seed = "13", shrinking = ShrinkingMode.BOUNDED)
  void changedMarkdownOfAUser(
      @ForAll("prose") List<Mutation> marks, @ForAll("words") List<Mutation> words)
      throws IOException {
    loose("brief.md", Mutation.all(Mutation.all(letter(), words), marks).getBytes(UTF_8));
  }

  @Property(seed = "14", shrinking = ShrinkingMode.BOUNDED)
  void changedTextOfAUser(@ForAll("words") List<Mutation> words) throws IOException {
    loose("brief.txt", Mutation.all(letter(), words).getBytes(UTF_8));
  }

  @Property(seed = "15", shrinking = ShrinkingMode.BOUNDED)
  void changedPartsOfAWordFile(
      @ForAll("xml") List<Mutation> document, @ForAll("xml") List<Mutation> notes)
      throws IOException {
    DocxFile good = word();
    loose(
        "brief.docx",
        good.with("word/document.xml", Mutation.all(good.part("word/document.xml"), document))
            .with("word/footnotes.xml", Mutation.all(good.part("word/footnotes.xml"), notes))
            .bytes());
  }

  @Property(seed = "16", shrinking = ShrinkingMode.BOUNDED)
  void changedBytesOfAWordFile(@ForAll long seed) throws IOException {
    byte[] bytes = word().bytes();
    Random random = new Random(seed);
    for (int n = random.nextInt(20); n >= 0; n--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    loose("brief.docx", bytes);
  }

  private static DocxFile word() {
    StringBuilder body = new StringBuilder();
    letter().lines().forEach(line -> body.append(DocxFile.p(DocxFile.t(escaped(line)))));
    return DocxFile.of(body + DocxFile.p(DocxFile.mark(1))).withFootnotes("Zie de brief.");
  }

  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static void loose(String name, byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("paraaf-fuzz");
    try {
      Stands.loose(folder, name, bytes);
    } finally {
      Files.deleteIfExists(folder.resolve(name));
      Files.delete(folder);
    }
  }

  /** A letter with something for most rules to look at. */
  private static String letter() {
    try {
      return Files.readString(Path.of("src/test/resources/fuzz/brief.md"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> content() {
    FolderRoot root = new FolderRoot("content", Path.of("src/test/resources/template/content"));
    Map<String, String> files = new TreeMap<>();
    try {
      for (String path : root.list()) {
        files.put(path, new String(root.read(path, Integer.MAX_VALUE), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
