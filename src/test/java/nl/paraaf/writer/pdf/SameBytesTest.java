package nl.paraaf.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.Samples;
import nl.paraaf.style.HouseStyles;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Isolated("it changes the locale and the time zone of the whole process")
class SameBytesTest {
  private static byte[] write(PdfWriter writer, Document document) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] pdf = writer.write(document, HouseStyles.sample(), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return pdf;
  }

  static Stream<Named<Document>> documents() {
    return Stream.of(
        Named.of("letter", Samples.letter()), Named.of("agreement", Samples.agreement()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void inEveryRunAndOnEveryMachine(Document document) {
    byte[] first = write(new PdfWriter(), document);
    PdfWriter other = new PdfWriter();
    assertArrayEquals(first, write(other, document));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(first, write(other, document));
      assertArrayEquals(first, write(new PdfWriter(), document));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void byThreadsThatStartOneWriterAtOnce() throws Exception {
    byte[] letter = write(new PdfWriter(), Samples.letter());
    byte[] annex = write(new PdfWriter(), Samples.annex(30));
    PdfWriter cold = new PdfWriter();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> written = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Document document = i % 2 == 0 ? Samples.letter() : Samples.annex(30);
        written.add(threads.submit(() -> write(cold, document)));
      }
      for (int i = 0; i < written.size(); i++) {
        assertArrayEquals(i % 2 == 0 ? letter : annex, written.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
