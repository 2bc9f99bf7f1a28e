package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePatternTest {
  @ParameterizedTest
  @CsvSource({
    "edities/2025/a.md, edities/2025/a.md, true",
    "edities/2025/a.md, edities/2025/a_md, false",
    "edities/*/a.md, edities/2025/a.md, true",
    "edities/*/a.md, edities/2025/bedrijven/a.md, false",
    "edities/**/a.md, edities/2025/bedrijven/a.md, true",
    "edities/**/a.md, edities/a.md, true",
    "edities/**, edities/2025/bedrijven/a.md, true",
    "edities/**, edities2/a.md, false",
    "**/a.md, a.md, true",
    "*, a.md, true",
    "*, b/a.md, false",
    "a?.md, ab.md, true",
    "a?.md, a/.md, false",
    "a.(md|txt), a.md, false",
  })
  void matchesNamesAsPeopleMeanThem(String pattern, String file, boolean matches) {
    assertEquals(matches, FilePattern.of(pattern).matches(file));
  }
}
