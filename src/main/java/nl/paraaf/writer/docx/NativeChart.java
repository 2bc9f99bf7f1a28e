package nl.paraaf.writer.docx;

import nl.paraaf.document.Chart;
import nl.paraaf.style.HouseStyle;

/** A chart that Word draws itself and that its user can edit. */
interface NativeChart {

  /**
   * The height that it needs, of that of our own drawing: programs for text take more for axes,
   * keys and labels of two lines.
   */
  double room();

  /** The cells that the chart is drawn from. */
  Workbook workbook();

  /**
   * The chart space.
   *
   * @param data the relationship to the workbook
   */
  WordXml xml(String data);

  /**
   * The chart for a width, in points.
   *
   * @param width decides which words fit in a bar
   */
  static NativeChart of(Chart chart, HouseStyle house, double width) {
    return chart.accept(
        new Chart.Visitor<>() {
          @Override
          public NativeChart bars(Chart.Bars bars) {
            return new NativeBars(bars, house);
          }

          @Override
          public NativeChart timeline(Chart.Timeline timeline) {
            return new NativeTimeline(timeline, house, width);
          }
        });
  }
}
