package nl.paraaf.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a house style must leave room for. */
class HouseStyleReaderTest {
  private static final Path SAMPLE = Path.of("templates/huisstijl/huisstijl.yaml");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "liggend: 20 | liggend: 203 | 12:12 | breedte en liggend laten −196 mm over voor tekst; dat is"
            + " minder dan 60 mm",
        "rechtsBrief: 60 | rechtsBrief: 120.5 | 10:16 | links en rechtsBrief laten 62,5 mm over voor tekst;"
            + " dat is minder dan 80 mm",
        "rechtsBreed: 24 | rechtsBreed: 150 | 11:16 | links en rechtsBreed laten 33 mm over voor tekst; dat"
            + " is minder dan 80 mm",
        "tekstBoven: 118 | tekstBoven: 240 | 19:15 | onder en tekstBoven laten 33 mm over voor tekst; dat is"
            + " minder dan 60 mm"
      })
  void marginsThatLeaveNoRoomAreTold(String was, String is, String place, String message)
      throws IOException {
    assertEquals(List.of(place + " [huisstijl-geen-plaats] " + message), told(was, is));
  }

  @Test
  void allMarginsAtOnceAreTold() throws IOException {
    List<String> told = told("hoogte: 297", "hoogte: 100");
    assertEquals(2, told.size(), told::toString);
  }

  @Test
  void aFontThatIsNotAtHandIsTold() throws IOException {
    assertEquals(
        List.of("22:8 [onbekende-waarde] pdf kent de waarde ‘Verdana’ niet"),
        told("pdf: DejaVu Sans", "pdf: Verdana"));
  }

  private List<String> told(String was, String is) throws IOException {
    String style = Files.readString(SAMPLE);
    assertTrue(style.contains(was + "\n"), was);
    Files.createDirectories(folder.resolve("huisstijl"));
    Files.writeString(
        folder.resolve("huisstijl/huisstijl.yaml"), style.replace(was + "\n", is + "\n"));
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(HouseStyleReader.read(new FolderRoot("templates", folder), diagnostics).isEmpty());
    return diagnostics.sorted().stream()
        .map(d -> place(d.span()) + " [" + d.code() + "] " + d.message())
        .toList();
  }

  private static String place(Span span) {
    return span.start().line() + ":" + span.start().column();
  }
}
