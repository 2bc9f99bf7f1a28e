package nl.paraaf.writer;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** That nothing in a file goes unread. */
class PassagesTest {

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static String where(String secret, List<Passage> passages) {
    return passages.stream()
        .filter(p -> p.text().contains(secret))
        .map(Passage::where)
        .findFirst()
        .orElse("nowhere");
  }

  @Test
  void readsAWordThatTagsCut() {
    byte[] xml = "<w:r><w:t>Zil</w:t></w:r><w:r><w:t>vermeeuw</w:t></w:r>".getBytes(UTF_8);
    assertEquals("deel", where("Zilvermeeuw", Passages.of("deel", xml)));
  }

  @Test
  void readsAttributesCommentsAndEscapes() {
    byte[] xml =
        "<a b='Zilver&#x6D;eeuw'/><!-- Goudplevier --><c>Bergeend &amp; Zoon&nbsp;bv</c>"
            .getBytes(UTF_8);
    List<Passage> read = Passages.of("deel", xml);
    assertEquals("deel", where("Zilvermeeuw", read));
    assertEquals("deel", where("Goudplevier", read));
    assertEquals("deel", where("Bergeend & Zoon\u00a0bv", read));
  }

  @Test
  void readsZipsInZipsAndTheirNames() throws IOException {
    byte[] inner = zip("Goudplevier.xml", "<c>Zilvermeeuw</c>".getBytes(UTF_8));
    List<Passage> read = Passages.of("", zip("embeddings/blad.xlsx", inner));
    assertEquals("embeddings/blad.xlsx/Goudplevier.xml", where("Zilvermeeuw", read));
    assertTrue(read.contains(new Passage("naam van een onderdeel", "Goudplevier.xml")));
  }

  @Test
  void readsOtherCharacterSets() {
    byte[] bytes = "\u00ff Zilvermeeuw".getBytes(UTF_16BE);
    assertEquals("deel", where("Zilvermeeuw", Passages.of("deel", bytes)));
  }

  @Test
  void whatOnlyLooksLikeAZipIsReadAsItStands() {
    byte[] bytes = "PK\u0003\u0004 Zilvermeeuw".getBytes(UTF_8);
    assertEquals("deel", where("Zilvermeeuw", Passages.of("deel", bytes)));
  }
}
