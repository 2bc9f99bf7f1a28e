package nl.paraaf.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Datum;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Soort;
import nl.paraaf.domain.SteunStatus;
import nl.paraaf.domain.Traject;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;
import nl.paraaf.style.HouseStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to records, and from each record back to its place. */
class ContentReaderTest {
  private static final Path BASE = Cases.FOLDER.resolve("basis/content");
  private static final String FILE = "content/trajecten/zeesuiker.yaml";

  @TempDir Path folder;

  @Test
  void recordsHoldWhatTheFilesSay() {
    Content content = readGood(BASE);
    Traject track = content.gegevens().trajecten().get(0);
    assertEquals("Zeesuiker", track.bedrijf().naam());
    assertEquals(Optional.empty(), track.bedrijf().statutaireNaam());
    assertEquals(Optional.of("zeeland-west-brabant"), track.cluster());
    assertEquals(List.of(), track.knelpunten());
    Traject.Gebeurtenis first = track.gebeurtenissen().get(0);
    assertEquals(Soort.EOP_ONDERTEKEND, first.soort());
    assertEquals(Optional.of(Datum.parse("2024-12")), first.datum());
    assertEquals(false, first.afgeleid());
    assertEquals(Optional.of(Datum.parse("2025")), track.gebeurtenissen().get(1).datum());
    assertEquals(true, track.gebeurtenissen().get(1).afgeleid());
    assertEquals(Optional.of(new BigDecimal("75.5")), track.doelen().get(0).max());
    assertEquals(Optional.of("2018-2021"), track.doelen().get(0).basisjaar());
    assertEquals(Optional.of(Year.of(2030)), track.doelen().get(0).doeljaar());
    assertEquals(SteunStatus.TOEGEZEGD, track.steun().get(0).status());
  }

  @Test
  void registersHoldWhatTheFilesSay() {
    var registers = readGood(BASE).gegevens().registers();
    assertEquals(Optional.of("29826"), registers.kamerstukken().get(0).dossier());
    assertEquals(Optional.of("36410"), registers.kamerstukken().get(1).dossier());
    assertEquals(2, registers.bronnen().size());
    assertEquals("EU", registers.afkortingen().get(0).id());
    assertEquals(1, registers.cijfers().size());
  }

  @Test
  void theLetterAndItsProseAreThere() {
    Content content = readGood(BASE);
    Editie edition = content.gegevens().edities().get(0);
    assertEquals(LocalDate.of(2025, 6, 30), edition.datum());
    assertEquals(
        List.of("edities/2025-06-30/bedrijven/zeesuiker.md", "edities/2025-06-30/opening.md"),
        List.copyOf(content.prose().keySet()));
    assertTrue(content.prose().get("edities/2025-06-30/opening.md").markup().contains("${woord("));
  }

  @Test
  void everyRecordLeadsBackToItsPathAndPlace() {
    Content content = readGood(BASE);
    Traject track = content.gegevens().trajecten().get(0);
    DataPath event = content.provenance().of(track.gebeurtenissen().get(1)).orElseThrow();
    assertEquals(FILE + "#/gebeurtenissen/1", event.toString());
    assertEquals(
        new Span(FILE, new Position(20, 12), new Position(20, 16)),
        content.places().value(event.child("datum")).orElseThrow());
    assertEquals(
        new Span(FILE, new Position(20, 5), new Position(20, 10)),
        content.places().key(event.child("datum")).orElseThrow());
    assertEquals(FILE + "#", content.provenance().of(track).orElseThrow().toString());
    var source = content.gegevens().registers().bronnen().get(1);
    assertEquals(
        "content/registers/bronnen.yaml#/1",
        content.provenance().of(source).orElseThrow().toString());
  }

  @Test
  void columnsCountUtf16UnitsAfterCharactersOutsideTheBasicPlane() throws IOException {
    write("trajecten/x.yaml", "{id: x, \"😀\": 1, naam: X}\n");
    Diagnostics diagnostics = new Diagnostics();
    ContentReader.read(new FolderRoot("content", folder), diagnostics);
    assertTrue(
        diagnostics.sorted().stream()
            .anyMatch(
                d ->
                    d.code().equals("onbekende-sleutel")
                        && d.span().equals(Span.on("content/trajecten/x.yaml", 1, 9, 4))),
        () -> diagnostics.sorted().toString());
  }

  /** The YAML parser reads in pieces; a character of two units can stand on any border. */
  @Test
  void charactersOutsideTheBasicPlaneCanStandAnywhere() throws IOException {
    for (int lead = 1000; lead < 1060; lead++) {
      String comment = "# " + "x".repeat(lead) + "😀\n";
      write("registers/clusters.yaml", comment + "- id: a\n  naam: 😀\n");
      assertEquals("😀", readGood(folder).gegevens().registers().clusters().get(0).naam());
    }
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsDoNoHarm() throws IOException {
    String text = Files.readString(BASE.resolve("trajecten/zeesuiker.yaml"));
    write("trajecten/zeesuiker.yaml", "\uFEFF" + text.replace("\n", "\r\n"));
    Diagnostics diagnostics = new Diagnostics();
    Content content = ContentReader.read(new OverlayRoot(folder, BASE), diagnostics);
    assertTrue(diagnostics.isEmpty(), () -> diagnostics.sorted().toString());
    DataPath path = DataPath.parse(FILE + "#/gebeurtenissen/1/datum");
    assertEquals(new Position(20, 12), content.places().value(path).orElseThrow().start());
  }

  @Test
  void aFileOf50MegabytesIsNotRead() throws IOException {
    for (String path : List.of("trajecten/groot.yaml", "edities/2025-06-30/opening.md")) {
      Files.createDirectories(folder.resolve(path).getParent());
      try (RandomAccessFile file = new RandomAccessFile(folder.resolve(path).toFile(), "rw")) {
        file.setLength(50L << 20);
      }
    }
    String hint = "  hint: een bestand is ten hoogste 1 MiB; verdeel het over meer bestanden\n";
    String message = "fout [bestand-te-groot] het bestand is 50 MiB groot en wordt niet gelezen\n";
    assertEquals(
        "content/edities/2025-06-30/opening.md:1:1: "
            + message
            + hint
            + "content/trajecten/groot.yaml:1:1: "
            + message
            + hint,
        printed());
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("geheim.md"), "Geheim.\n");
    Path link = folder.resolve("edities/2025-06-30/opening.md");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, elsewhere.resolve("geheim.md"));
    assertEquals(
        "content/edities/2025-06-30/opening.md:1:1: fout [buiten-map] "
            + "het bestand ligt buiten de map content\n"
            + "  hint: vervang de koppeling (symlink) door het bestand zelf\n",
        printed());
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    Diagnostics diagnostics = new Diagnostics();
    Content content =
        ContentReader.read(new FolderRoot("content", folder.resolve("weg")), diagnostics);
    assertEquals(
        """
        content:1:1: fout [map-onleesbaar] de map bestaat niet of kan niet worden gelezen
          hint: controleer de map die u hebt opgegeven
        """,
        new DiagnosticPrinter((file, line) -> Optional.empty()).print(diagnostics.sorted()));
    assertEquals(List.of(), content.gegevens().trajecten());
  }

  @Test
  void anEmptyFolderIsNoFault() {
    Content content = readGood(folder);
    assertEquals(List.of(), content.gegevens().registers().bronnen());
  }

  @Test
  void thousandsOfFaultsInOneFileAreAllTold() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("- {id: c").append(i).append(", naam: 1}\n");
    }
    write("registers/clusters.yaml", text.toString());
    Diagnostics diagnostics = new Diagnostics();
    ContentReader.read(new FolderRoot("content", folder), diagnostics);
    assertEquals(3000, diagnostics.sorted().size());
  }

  @Test
  void theHouseStyleIsRead() {
    Diagnostics diagnostics = new Diagnostics();
    Optional<HouseStyle> style =
        HouseStyleReader.read(new FolderRoot("templates", Path.of("templates")), diagnostics);
    assertTrue(diagnostics.isEmpty(), () -> diagnostics.sorted().toString());
    assertEquals(210, style.orElseThrow().pagina().breedte());
    assertEquals(6.5, style.orElseThrow().corps().klein());
  }

  @Test
  void aFaultInTheHouseStyleIsTold() throws IOException {
    write("huisstijl/huisstijl.yaml", "kleur:\n  tekst: 000000\n");
    Diagnostics diagnostics = new Diagnostics();
    assertSame(
        Optional.empty(), HouseStyleReader.read(new FolderRoot("templates", folder), diagnostics));
    assertTrue(
        diagnostics.sorted().stream().allMatch(d -> d.code().equals("ontbrekende-sleutel")),
        () -> diagnostics.sorted().toString());
  }

  private static Content readGood(Path content) {
    Diagnostics diagnostics = new Diagnostics();
    Content read = ContentReader.read(new FolderRoot("content", content), diagnostics);
    assertTrue(diagnostics.isEmpty(), () -> diagnostics.sorted().toString());
    return read;
  }

  private String printed() {
    Diagnostics diagnostics = new Diagnostics();
    Content content = ContentReader.read(new OverlayRoot(folder, BASE), diagnostics);
    return new DiagnosticPrinter(content.texts()::line).print(diagnostics.sorted());
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text, StandardCharsets.UTF_8);
  }
}
