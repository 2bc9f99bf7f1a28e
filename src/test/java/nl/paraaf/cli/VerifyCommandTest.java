package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verifieer} and what {@code genereer} says of what it left. */
class VerifyCommandTest {
  private static final String LETTER = "output/2025-06-30/voortgangsbrief.md";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.in(folder);
  }

  private void make() {
    assertEquals(0, desk.run("genereer", "--formaat", "md,html", "--stil").code());
  }

  @Test
  void saysThatAllIsTheSame() {
    make();
    assertEquals(
        "Gelijk: 4 bestanden van 2 documenten, byte voor byte.\n--- 0\n",
        desk.run("verifieer").all());
    assertEquals("--- 0\n", desk.run("verify", "--stil").all());
  }

  @Test
  void saysWhichFileIsNotAsItWasMade() throws IOException {
    make();
    desk.write(LETTER, "met de hand");
    Files.delete(desk.path("output/2025-06-30/bijlage-stand-van-zaken.html"));
    assertEquals(
        """
        --- fouten
        output/2025-06-30/bijlage-stand-van-zaken.html: het bestand ontbreekt
        output/2025-06-30/voortgangsbrief.md: het bestand wijkt af: het is na het maken veranderd
        Niet gelijk: 2 van 4 bestanden van 2 documenten.
        --- 3
        """,
        desk.run("verifieer").all());
    assertEquals("met de hand", Files.readString(desk.path(LETTER)), "nothing is changed");
  }

  @Test
  void saysThatTheManifestIsWrong() throws IOException {
    make();
    String manifest = Files.readString(desk.path("output/manifest.json"));
    String wrong = manifest.replaceFirst("\"md\" : \"\\w{4}", "\"md\" : \"0000");
    desk.write("output/manifest.json", wrong);
    assertEquals(
        """
        --- fouten
        output/2025-06-30/bijlage-stand-van-zaken.md: het manifest wijkt af: het bestand is zoals het nu wordt gemaakt
        Niet gelijk: 1 van 4 bestanden van 2 documenten.
        --- 3
        """,
        desk.run("verifieer").all());
  }

  @Test
  void saysThatTheInputChangedSince() throws IOException {
    make();
    String template = Files.readString(desk.path("templates/voortgangsbrief.ftl"));
    desk.write("templates/voortgangsbrief.ftl", template.replace("</alinea>", " Nu.</alinea>"));
    assertEquals(
        """
        --- fouten
        output/2025-06-30/voortgangsbrief.html: bestand en manifest wijken af van wat nu wordt gemaakt: de invoer is veranderd
        output/2025-06-30/voortgangsbrief.md: bestand en manifest wijken af van wat nu wordt gemaakt: de invoer is veranderd
        Niet gelijk: 2 van 4 bestanden van 2 documenten.
        --- 3
        """,
        desk.run("verifieer").all());
  }

  @Test
  void needsAManifest() throws IOException {
    assertEquals(
        "--- fouten\nEr is geen manifest in ‘output’; maak eerst documenten.\n--- 3\n",
        desk.run("verifieer").all());
    make();
    desk.write("output/manifest.json", "{");
    assertEquals(
        "--- fouten\noutput/manifest.json:1:1: het manifest is beschadigd\n--- 3\n",
        desk.run("verifieer").all());
  }

  @Test
  void cannotCompareWithFaultyInput() throws IOException {
    make();
    desk.write("content/trajecten/x.yaml", "id: x\n");
    Desk.Said said = desk.run("verifieer");
    assertEquals(3, said.code());
    String last = "Er kan niet worden vergeleken: de invoer heeft fouten.\n";
    assertEquals(last, said.err().substring(said.err().length() - last.length()));
  }

  @Test
  void aDryRunSaysWhatItWouldMakeAndWhy() throws IOException {
    assertEquals(
        """
        2025-06-30/bijlage-stand-van-zaken
          omdat het nog niet is gemaakt
        2025-06-30/voortgangsbrief
          omdat het nog niet is gemaakt
        Te maken: 2 documenten. Er is nu niets gemaakt.
        --- 0
        """,
        desk.run("genereer", "--droog", "--formaat", "md").all());
    assertEquals(0, desk.files("output").size());
    make();
    String template = Files.readString(desk.path("templates/voortgangsbrief.ftl"));
    desk.write("templates/voortgangsbrief.ftl", template.replace("</alinea>", " Nu.</alinea>"));
    assertEquals(
        """
        2025-06-30/voortgangsbrief
          omdat templates/voortgangsbrief.ftl veranderde
        Te maken: 1 document. Er is nu niets gemaakt.
        Niet veranderd: 1 document is bij.
        --- 0
        """,
        without(desk.run("genereer", "--droog", "--formaat", "md,html")));
  }

  @Test
  void saysWhatWasLeftAsItIs() throws IOException {
    make();
    assertEquals(
        "Niets te maken: 2 documenten zijn bij.\n--- 0\n",
        without(desk.run("genereer", "--formaat", "md,html")));
    Files.write(desk.path(LETTER), "x".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        """
        output/2025-06-30/voortgangsbrief.html
        output/2025-06-30/voortgangsbrief.md
        Niet veranderd: 1 document is bij.
        --- 0
        """,
        without(desk.run("genereer", "--formaat", "md,html")));
  }

  /** What is said, without the open places of the sample. */
  private static String without(Desk.Said said) {
    return said.all().replaceAll("(Concept|Daarvoor geldt nog): .*\n", "");
  }
}
