package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.writer.Format;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A catalogue finds the same title, author, date and language in each file of a document. */
class SamePropertiesTest {
  static Stream<String> documents() {
    return Stream.of(SampleRun.ALL, SampleRun.DRAFTS, SampleRun.family().names())
        .flatMap(Collection::stream);
  }

  private static SampleRun run(String path) {
    if (SampleRun.DRAFTS.contains(path)) {
      return SampleRun.drafts();
    }
    return SampleRun.ALL.contains(path) ? SampleRun.get() : SampleRun.family();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theFilesSayTheSameOfThemselves(String path) throws IOException {
    DocumentInfo info = run(path).document(path).info();
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("title", info.title());
    expected.put("author", info.author());
    expected.put("date", info.date().toString());
    expected.put("language", info.language());
    assertEquals(expected, docx(run(path).file(path, Format.DOCX)), "DOCX");
    assertEquals(expected, pdf(run(path).file(path, Format.PDF)), "PDF");
    assertEquals(expected, html(new String(run(path).file(path, Format.HTML), UTF_8)), "HTML");
  }

  private static Map<String, String> docx(byte[] file) throws IOException {
    String core = parts(file).get("docProps/core.xml");
    return properties(
        find(core, "<dc:title[^>]*>([^<]*)<"),
        find(core, "<dc:creator[^>]*>([^<]*)<"),
        find(core, "<dcterms:created[^>]*>([^<T]*)T"),
        find(core, "<dc:language[^>]*>([^<]*)<"));
  }

  private static Map<String, String> pdf(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8)
              .replaceAll(">\\s+<", "><");
      return properties(
          find(xmp, "<dc:title><rdf:Alt><rdf:li[^>]*>([^<]*)<"),
          find(xmp, "<dc:creator><rdf:Seq><rdf:li[^>]*>([^<]*)<"),
          find(xmp, "<xmp:CreateDate>([^<T]*)T"),
          pdf.getDocumentCatalog().getLanguage());
    }
  }

  private static Map<String, String> html(String page) {
    return properties(
        find(page, "<title>([^<]*)</title>"),
        find(page, "<meta name=\"author\" content=\"([^\"]*)\""),
        find(page, "<meta name=\"dcterms.date\" content=\"([^\"]*)\""),
        find(page, "<html[^>]* lang=\"([^\"]*)\""));
  }

  private static Map<String, String> properties(
      String title, String author, String date, String language) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("title", title);
    all.put("author", author);
    all.put("date", date);
    all.put("language", language);
    return all;
  }

  private static String find(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(Optional.ofNullable(text).orElse(""));
    return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "not found: " + pattern;
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}
