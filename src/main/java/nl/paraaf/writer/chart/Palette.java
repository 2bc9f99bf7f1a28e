package nl.paraaf.writer.chart;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Chart;
import nl.paraaf.style.Colours;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.chart.Fill.Pattern;

/** The fills of charts, in the colours of the house. */
public final class Palette {
  private static final String WHITE = "FFFFFF";

  /** The step that bars look like: dark enough beside white, light enough for its outline. */
  private static final int BAR = 3;

  private final HouseStyle style;

  public Palette(HouseStyle style) {
    this.style = style;
  }

  /** A bar, and the lower end of a range. */
  public Fill bar() {
    return new Fill(style.grafiek().stappen().get(BAR), Pattern.NONE, line());
  }

  /** The part of a range that may or may not be reached. */
  public Fill range() {
    return new Fill(WHITE, Pattern.DIAGONAL, line());
  }

  /**
   * The fills of the stages of a timeline, in order: tints from light to dark for steps, with a
   * pattern on every other, and patterns on white for what is no step.
   */
  public List<Fill> stages(Chart.Timeline timeline) {
    List<Fill> fills = new ArrayList<>();
    int steps = 0;
    for (Chart.Stage stage : timeline.stages()) {
      fills.add(
          switch (stage.role()) {
            case STEP -> step(steps++);
            case HALT -> new Fill(WHITE, Pattern.DIAGONAL, line());
            case END -> new Fill(WHITE, Pattern.CROSS, line());
          });
    }
    return fills;
  }

  private Fill step(int index) {
    String colour = style.grafiek().stappen().get(index);
    Pattern pattern =
        switch (index) {
          case 1 -> Pattern.DOTS;
          case 3 -> Pattern.LINES;
          default -> Pattern.NONE;
        };
    return new Fill(colour, pattern, index == 1 ? line() : WHITE);
  }

  /** Around every surface, so that a light one stands out from the paper. */
  public String line() {
    return style.grafiek().lijn();
  }

  /** Behind everything: lines to read values by. */
  public String grid() {
    return style.kleur().lijn();
  }

  String paper() {
    return WHITE;
  }

  public String text() {
    return style.kleur().tekst();
  }

  /** The colour of words on a colour: that of text, or white where white is easier to read. */
  public String textOn(Fill fill) {
    boolean dark = Colours.contrast(WHITE, fill.colour()) > Colours.contrast(text(), fill.colour());
    return dark ? WHITE : text();
  }
}
