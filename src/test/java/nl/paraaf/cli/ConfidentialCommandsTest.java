package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told about confidential values, and with which exit code. */
class ConfidentialCommandsTest {
  private static final String LETTER = "templates/voortgangsbrief.ftl";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.in(folder);
    desk.change(
        "content/trajecten/zeesuiker.yaml",
        "    bedrag: 11300000\n",
        "    bedrag: 11300000\n    klassen: { bedrag: koersgevoelig }\n");
  }

  private void letter(String paragraph) throws IOException {
    desk.write(
        LETTER,
        "<document titel=\"T\">\n<deel>\n<alinea>"
            + paragraph
            + "</alinea>\n</deel>\n</document>\n");
  }

  @Test
  void aLeakRefusesTheRunWithoutTellingTheValue() throws IOException {
    letter("Een bijdrage van € 11,3 miljoen.");
    String message =
        """
        content/trajecten/zeesuiker.yaml:48:13: fout [vertrouwelijk-gelekt] in het openbare stuk 2025-06-30/voortgangsbrief staat een waarde die koersgevoelig is (gevonden in: de tekst)
        48 |     bedrag: ••••••••
           |             ^^^^^^^^
           hint: haal de waarde uit de tekst of het sjabloon van dit stuk; is zij al openbaar, geef dan bij de klasse een embargo dat voorbij is
        """;
    assertEquals(
        "--- fouten\n"
            + message
            + "Er is niets gemaakt: 1 fout, 0 waarschuwingen, 0 open plaatsen.\n--- 3\n",
        desk.run("genereer", "--document", "voortgangsbrief").all());
    assertEquals(List.of(), desk.files("output"));
    Desk.Said checked = desk.run("controleer");
    assertEquals(3, checked.code());
    assertEquals(true, checked.err().contains(message));
  }

  @Test
  void whatWasLeftOutIsCounted() throws IOException {
    letter("<#list traject[\"zeesuiker\"].steun as s>${s.bedrag!\"niets\"}</#list>");
    assertEquals(
        """
        output/2025-06-30/voortgangsbrief.md
        Vertrouwelijk: 1 waarde weggelaten; ./paraaf controleer noemt ze.
        --- 0
        """,
        desk.run("genereer", "--document", "voortgangsbrief", "--formaat", "md").all());
  }
}
