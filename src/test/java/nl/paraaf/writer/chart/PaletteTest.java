package nl.paraaf.writer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Chart;
import nl.paraaf.document.Chart.Stage.Role;
import nl.paraaf.intake.HouseStyleReader;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.style.Colours;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.style.HouseStyles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes charts readable for everyone, on screen and in grey, in numbers. */
class PaletteTest {
  private static final String PAPER = "FFFFFF";

  /** WCAG 2.1, 1.4.3 (words) and 1.4.11 (what must be seen to understand a picture). */
  private static final double WORDS = 4.5;

  private static final double SHAPES = 3;

  /** Two tints that differ so much in grey are told apart side by side. */
  private static final double TINTS = 1.35;

  static Stream<HouseStyle> styles() {
    Diagnostics diagnostics = new Diagnostics();
    FolderRoot templates = new FolderRoot("templates", Path.of("templates"));
    HouseStyle ours = HouseStyleReader.read(templates, diagnostics).orElseThrow();
    return Stream.of(ours, HouseStyles.sample());
  }

  private static List<Fill> fills(HouseStyle style) {
    List<Chart.Stage> stages = new ArrayList<>();
    IntStream.range(0, 6).forEach(i -> stages.add(new Chart.Stage("stap " + i, Role.STEP)));
    stages.add(new Chart.Stage("stilstand", Role.HALT));
    stages.add(new Chart.Stage("einde", Role.END));
    LocalDate day = LocalDate.of(2025, 1, 1);
    return new Palette(style).stages(new Chart.Timeline("", day, day, stages, List.of()));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everySurfaceStandsOutFromThePaper(HouseStyle style) {
    Palette palette = new Palette(style);
    assertTrue(Colours.contrast(palette.line(), PAPER) >= SHAPES, palette.line());
    assertTrue(Colours.contrast(palette.bar().colour(), PAPER) >= SHAPES, "bars");
    assertTrue(Colours.contrast(palette.text(), PAPER) >= WORDS, "words");
  }

  @ParameterizedTest
  @MethodSource("styles")
  void wordsInABarCanBeRead(HouseStyle style) {
    for (Fill fill : fills(style)) {
      double contrast = Colours.contrast(new Palette(style).textOn(fill), fill.colour());
      assertTrue(contrast >= WORDS, fill + " " + contrast);
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void inGreyNoTwoFillsAreAlike(HouseStyle style) {
    List<Fill> fills = fills(style);
    assertEquals(8, fills.size());
    for (int i = 0; i < fills.size(); i++) {
      for (int j = i + 1; j < fills.size(); j++) {
        Fill one = fills.get(i);
        Fill other = fills.get(j);
        boolean pattern = one.pattern() != other.pattern();
        boolean tint = Colours.contrast(one.colour(), other.colour()) >= TINTS;
        assertTrue(pattern || tint, one + " and " + other);
      }
    }
    Palette palette = new Palette(style);
    assertTrue(palette.bar().pattern() != palette.range().pattern());
  }

  @ParameterizedTest
  @MethodSource("styles")
  void stepsGetDarker(HouseStyle style) {
    List<Fill> fills = fills(style);
    for (int i = 1; i < 6; i++) {
      double before = Colours.contrast(fills.get(i - 1).colour(), PAPER);
      double now = Colours.contrast(fills.get(i).colour(), PAPER);
      assertTrue(now >= TINTS * before, fills.get(i).colour());
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void patternsShow(HouseStyle style) {
    for (Fill fill : fills(style)) {
      if (fill.pattern() != Fill.Pattern.NONE) {
        assertTrue(Colours.contrast(fill.ink(), fill.colour()) >= SHAPES, fill.toString());
      }
    }
  }
}
