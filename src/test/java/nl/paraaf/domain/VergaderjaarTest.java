package nl.paraaf.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VergaderjaarTest {
  @ParameterizedTest
  @CsvSource({
    "2025-06-30, 2024/25, 2024-2025",
    "2024-09-16, 2023/24, 2023-2024", // the day before Prinsjesdag 2024
    "2024-09-17, 2024/25, 2024-2025",
    "2025-09-15, 2024/25, 2024-2025",
    "2025-09-16, 2025/26, 2025-2026",
    "1999-12-31, 1999/2000, 1999-2000",
    "2008-11-01, 2008/09, 2008-2009",
  })
  void aDayFallsInAYearOfSessions(String day, String brief, String full) {
    Vergaderjaar year = Vergaderjaar.van(LocalDate.parse(day));
    assertEquals(brief, year.kort());
    assertEquals(full, year.lang());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-2025", "2024/2025", "2024/25", "2024-25", "2024–2025"})
  void everyFormIsRead(String text) {
    assertEquals(Optional.of(new Vergaderjaar(2024)), Vergaderjaar.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-2026", "2024/24", "2024", "24/25", "", "2024-2025 "})
  void anythingElseIsNot(String text) {
    assertEquals(Optional.empty(), Vergaderjaar.parse(text));
  }

  @Test
  void theTurnOfTheCenturyIsReadBack() {
    Vergaderjaar year = new Vergaderjaar(1999);
    assertEquals(Optional.of(year), Vergaderjaar.parse(year.kort()));
    assertEquals(Optional.of(year), Vergaderjaar.parse(year.lang()));
  }
}
