package nl.paraaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.paraaf.domain.Datum;
import nl.paraaf.domain.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these tables {@code ~} stands for a no-break space. */
class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2025-06-30, 30~juni 2025",
    "2025-06-01, 1~juni 2025",
    "2024-12, december 2024",
    "2024-02, februari 2024",
    "2024, 2024",
  })
  void aDateIsAsPreciseAsItIsKnown(String date, String expected) {
    assertEquals(expected.replace('~', '\u00A0'), Dates.date(Datum.parse(date)));
  }

  @ParameterizedTest
  @CsvSource({
    "advies 2025-06-30, 30~juni 2025, op 30~juni 2025",
    "advies 2025-06, juni 2025, in juni 2025",
    "advies 2025, 2025, in 2025",
    "advies <=2025-06-30, uiterlijk 30~juni 2025, uiterlijk 30~juni 2025",
    "advies 2025-06 <=2025-06-12, juni 2025, in juni 2025",
    "advies, datum onbekend, op een onbekende datum",
  })
  void anEventSaysWhatIsKnown(String event, String date, String when) {
    assertEquals(date.replace('~', '\u00A0'), Dates.event(Records.event(event)));
    assertEquals(when.replace('~', '\u00A0'), Dates.when(Records.event(event)));
  }

  @ParameterizedTest
  @CsvSource({"2025-06-25, woensdag", "2025-06-23, maandag", "2024-02-29, donderdag"})
  void weekdays(LocalDate day, String expected) {
    assertEquals(expected, Dates.weekday(day));
  }

  @Test
  void monthAndYear() {
    assertEquals("maart 2026", Dates.monthYear(LocalDate.of(2026, 3, 31)));
  }
}
