package nl.paraaf.writer.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.paraaf.document.Samples;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same document gives the same bytes. */
class SameBytesTest {

  /** Writes a sample to a file, in a Java of its own. */
  static final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
      Files.write(Path.of(args[0]), Written.docx(Samples.annex(9)));
    }
  }

  @Test
  void twice() {
    assertArrayEquals(Written.docx(Samples.letter()), Written.docx(Samples.letter()));
    assertArrayEquals(Written.docx(Samples.agreement()), Written.docx(Samples.agreement()));
  }

  @Test
  void inAnotherLocaleTimeZoneAndCharset(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("elders.docx");
    Programs.run(
        folder,
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            file.toString()));
    assertArrayEquals(Written.docx(Samples.annex(9)), Files.readAllBytes(file));
  }

  @Test
  void onManyThreads() throws Exception {
    byte[] expected = Written.docx(Samples.letter());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<byte[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> Written.docx(Samples.letter()));
      }
      for (Future<byte[]> result : threads.invokeAll(tasks)) {
        assertArrayEquals(expected, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void nothingTellsWhenOrWhereItWasMade() throws IOException {
    byte[] docx = Written.docx(Samples.letter());
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal());
      }
    }
    assertEquals(List.of("[Content_Types].xml", "_rels/.rels"), names.subList(0, 2));
    DocxParts parts = new DocxParts(docx);
    for (String name : parts.names()) {
      assertFalse(parts.text(name).contains(System.getProperty("java.version")), name);
      assertFalse(parts.text(name).contains("docx4j"), name);
    }
    String properties = parts.text("docProps/core.xml");
    assertEquals(2, properties.split("2025-06-30T00:00:00Z", -1).length - 1);
    assertTrue(properties.contains("<dc:title>Voortgang maatwerkafspraken industrie</dc:title>"));
  }

  @Test
  void rootsDeclareOnlyTheNamespacesInUseInOneOrder() {
    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<a:x xmlns=\"urn:0\" xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" xmlns:c=\"urn:c\""
            + " c:Ignorable=\"b\"><a:y/></a:x>",
        root(
            "<?xml version=\"1.0\"?><a:x xmlns:z=\"urn:z\" xmlns:c=\"urn:c\" xmlns:b=\"urn:b\""
                + " xmlns:a=\"urn:a\" c:Ignorable=\"b\" xmlns=\"urn:0\"><a:y/></a:x>"));
    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a:x xmlns:a=\"urn:a\"/>",
        root("<a:x xmlns:z=\"urn:z\" xmlns:a=\"urn:a\"/>"));
    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<x>é</x>",
        root("<x>é</x>"));
  }

  private static String root(String xml) {
    return new String(FixedRoot.of(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
