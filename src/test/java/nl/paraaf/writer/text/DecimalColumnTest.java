package nl.paraaf.writer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalColumnTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7,5       | 1 | ''",
        "7,5       | 3 | 00",
        "42.000    | 2 | ',00'",
        "7,5 Mton  | 2 | 0",
        "65–75%    | 1 | ',0'",
        "7,5[12]   | 2 | 0",
        "12[3]     | 1 | ',0'",
        "—         | 2 | ''",
        "onbekend  | 1 | ''",
      })
  void figureLacksTheDecimalsOfTheLongest(String text, int longest, String rest) {
    assertEquals(rest, DecimalColumn.rest(text, longest));
  }
}
