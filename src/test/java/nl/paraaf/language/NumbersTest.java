package nl.paraaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.paraaf.domain.Eenheid;
import nl.paraaf.domain.SteunStatus;
import nl.paraaf.domain.Traject.Steun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these tables {@code ~} stands for a no-break space. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "7 | 7",
        "7.50 | 7,5",
        "999 | 999",
        "1000 | 1.000",
        "42000 | 42.000",
        "998330000 | 998.330.000",
        "1234.5678 | 1.234,5678",
        "1E+3 | 1.000",
        "0.05 | 0,05",
        "-4.2 | −4,2",
        "100 | 100",
      })
  void digits(BigDecimal number, String expected) {
    assertEquals(expected, Numbers.digits(number));
  }

  @ParameterizedTest
  @CsvSource({
    "0, nul, 0e",
    "1, één, eerste",
    "2, twee, tweede",
    "3, drie, derde",
    "7, zeven, zevende",
    "8, acht, achtste",
    "9, negen, negende",
    "11, elf, elfde",
    "13, dertien, dertiende",
    "19, negentien, negentiende",
    "20, twintig, twintigste",
    "21, 21, 21e",
    "30, dertig, dertigste",
    "90, negentig, negentigste",
    "99, 99, 99e",
    "100, 100, 100e",
    "1500, 1.500, 1.500e",
    "-1, −1, −1e",
  })
  void words(int number, String word, String ordinal) {
    assertEquals(word, Numbers.word(number));
    assertEquals(ordinal, Numbers.ordinal(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11300000 | €~11,3~miljoen",
        "998330000 | €~998,33~miljoen",
        "198900000 | €~198,9~miljoen",
        "2000000000 | €~2~miljard",
        "1500000000 | €~1,5~miljard",
        "1000000 | €~1~miljoen",
        "999999 | €~999.999",
        "1234567 | €~1.234.567",
        "1234567890 | €~1.234.567.890",
        "1234560000 | €~1.234,56~miljoen",
        "150000 | €~150.000",
        "0 | €~0",
        "12.5 | €~12,50",
        "12.50 | €~12,50",
        "12.345 | €~12,35",
        "1234.05 | €~1.234,05",
        "12.00 | €~12",
        "-11300000 | €~−11,3~miljoen",
      })
  void money(BigDecimal euros, String expected) {
    assertEquals(expected.replace('~', '\u00A0'), Money.amount(euros));
  }

  @Test
  void supportSaysWhetherItIsAMaximum() {
    assertEquals(
        Optional.of("maximaal €\u00A073\u00A0miljoen"),
        Money.amount(support(Optional.of(new BigDecimal("73000000")), true)));
    assertEquals(Optional.empty(), Money.amount(support(Optional.empty(), true)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "65 | 75 | PROCENT | false | 65–75%",
        "70 |  | PROCENT | true | ongeveer 70%",
        "70 | 70.0 | PROCENT | false | 70%",
        "224 | 263 | KTON_PER_JAAR | false | 224–263~kton per jaar",
        "5.68 | 8.82 | MOL_PER_HECTARE_PER_JAAR | false | 5,68–8,82~mol per hectare per jaar",
        "42000 |  | KILOGRAM_PER_JAAR | false | 42.000~kilogram per jaar",
        "500 |  | KTON | true | ongeveer 500~kton",
        "13 |  | AANTAL | false | 13",
        "1000000000 |  | EURO_PER_JAAR | false | €~1~miljard per jaar",
        "250000000 | 1000000000 | EURO | false | €~250~miljoen tot €~1~miljard",
        "-4.2 | -3 | MTON | false | −4,2 tot −3~Mton",
      })
  void quantities(
      BigDecimal min, BigDecimal max, Eenheid unit, boolean approximate, String expected) {
    assertEquals(
        expected.replace('~', '\u00A0'),
        Quantities.of(min, Optional.ofNullable(max), unit, approximate));
  }

  private static Steun support(Optional<BigDecimal> euros, boolean maximum) {
    return new Steun(
        "maatwerksubsidie",
        euros,
        maximum,
        SteunStatus.TOEGEZEGD,
        Optional.empty(),
        LocalDate.of(2025, 12, 18),
        Optional.empty(),
        "bron");
  }
}
