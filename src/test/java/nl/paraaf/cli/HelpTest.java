package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself. */
class HelpTest {
  /** Words of the library that would give it away. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(usage|options?|commands?|parameters?|default|show|this|help message|print|exit"
              + "|version information)\\b",
          Pattern.CASE_INSENSITIVE);

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "paraaf, --help",
    "genereer, genereer --help",
    "kijk, kijk --help",
    "controleer, controleer -h",
    "toon, toon --help",
    "documenten, documenten --help",
    "bedrijfsbladen, bedrijfsbladen --help",
    "paraaf-paraaf, paraaf --help",
    "samenvatting, samenvatting --help",
    "vergelijk, vergelijk --help",
    "wijzigingen, wijzigingen --help",
    "lees-terug, lees-terug --help",
    "regels, regels --help"
  })
  void helpIsWholeAndInDutch(String name, String command) throws IOException {
    Desk.Said said = desk.run(command.split(" "));
    assertEquals(0, said.code());
    assertEquals("", said.err());
    // The English names of commands are names, not words.
    String words = said.out().replace(", show", "").replace(", rules", "").replace(", compare", "");
    assertFalse(ENGLISH.matcher(words).find(), words);
    Expectation.matches("cli/help-" + name + ".txt", said.out());
  }

  @ParameterizedTest
  @CsvSource({
    "build, genereer",
    "check, controleer",
    "show, toon",
    "documents, documenten",
    "sheets, bedrijfsbladen",
    "approve, paraaf",
    "summary, samenvatting",
    "changes, wijzigingen",
    "compare, vergelijk",
    "read-back, lees-terug",
    "rules, regels"
  })
  void anEnglishNameGivesTheSameHelp(String english, String dutch) {
    assertEquals(desk.run(dutch, "--help"), desk.run(english, "--help"));
  }

  @Test
  void withoutACommandTheHelpIsShownAsWrongUsage() {
    Desk.Said said = desk.run();
    assertEquals(2, said.code());
    assertEquals(desk.run("--help").out(), said.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "genereer --version"})
  void theVersion(String command) {
    assertEquals("paraaf (ontwikkeling)\n--- 0\n", desk.run(command.split(" ")).all());
  }
}
