package nl.paraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoomsTest {
  private static final String BAD = "nl.paraaf.testing.rooms";
  private static JavaClasses program;

  @BeforeAll
  static void readProgram() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.paraaf");
    assertFalse(program.isEmpty());
  }

  static List<ArchRule> rules() {
    return new Rooms("nl.paraaf").rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void programKeepsTheRule(ArchRule rule) {
    rule.check(program);
  }

  @Test
  void everyPackageExplainsItself() throws IOException {
    assertEquals(List.of(), Rooms.unexplained(Path.of("src", "main", "java")));
  }

  /** The rules are worth nothing unless they find what they forbid. */
  @Test
  void badExamplesBreakTheRules() {
    JavaClasses bad = new ClassFileImporter().importPackages(BAD);
    List<String> broken =
        new Rooms(BAD)
            .rules().stream()
                .filter(rule -> rule.evaluate(bad).hasViolation())
                .map(ArchRule::getDescription)
                .map(d -> d.replaceFirst(" sees only .*", ""))
                .toList();
    assertEquals(
        List.of(
            "room document",
            "room domain",
            "every class lives in a room",
            "no cycles of packages",
            "no names that say nothing"),
        broken);
  }

  @Test
  void packageWithoutWordsIsFound(@TempDir Path sources) throws IOException {
    write(sources, "goed/A.java", "package goed;");
    write(sources, "goed/package-info.java", "/** What comes in. */\npackage goed;");
    write(sources, "stil/A.java", "package stil;");
    write(sources, "leeg/A.java", "package leeg;");
    write(sources, "leeg/package-info.java", "package leeg;");
    assertEquals(List.of("leeg", "stil"), Rooms.unexplained(sources));
  }

  private static void write(Path sources, String file, String text) throws IOException {
    Path path = sources.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
