package nl.paraaf.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Data to be drawn: what is shown, never how. All text is plain, ready to print, with the subscript
 * digits of Unicode in formulas.
 */
public sealed interface Chart {

  /** What the rows are, such as {@code Bedrijf}: the heading of the first column of the data. */
  String heading();

  <R> R accept(Visitor<R> visitor);

  /** A case for every kind of chart; no defaults. */
  interface Visitor<R> {
    R bars(Bars bars);

    R timeline(Timeline timeline);
  }

  /**
   * An amount, or a range of amounts, for each of a number of things; all in one unit.
   *
   * @param unit as printed at the axis
   * @param lowName what the amounts are; those at the lower end where there are ranges
   * @param highName what the amounts at the upper end are
   * @param bars in order, at least one
   */
  record Bars(String heading, String unit, String lowName, String highName, List<Bar> bars)
      implements Chart {
    public Bars {
      bars = List.copyOf(bars);
    }

    /** Whether any bar is a range. */
    public boolean hasRanges() {
      return bars.stream().anyMatch(bar -> bar.high().isPresent());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bars(this);
    }
  }

  /**
   * A bar.
   *
   * @param note what must be known to compare it with the others; empty for nothing
   * @param low the amount, or the lower end of a range; not negative
   * @param high the upper end of a range, not below {@code low}; empty for a single amount
   */
  record Bar(String label, String note, BigDecimal low, Optional<BigDecimal> high) {

    /** The end of the bar. */
    public BigDecimal end() {
      return high.orElse(low);
    }
  }

  /**
   * Periods on an axis of dates, in tracks under each other.
   *
   * @param from the first day on the axis
   * @param until the last; periods may not go beyond either
   * @param stages what a period can be, in the order in which they usually come
   * @param tracks in order, at least one
   */
  record Timeline(
      String heading, LocalDate from, LocalDate until, List<Stage> stages, List<Track> tracks)
      implements Chart {
    public Timeline {
      stages = List.copyOf(stages);
      tracks = List.copyOf(tracks);
    }

    /** Whether a stage, counted from 0, occurs in a track. */
    public boolean uses(int stage) {
      return tracks.stream().anyMatch(t -> t.periods().stream().anyMatch(p -> p.stage() == stage));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.timeline(this);
    }
  }

  /** What a period can be. */
  record Stage(String label, Role role) {

    /** What a stage is for. */
    public enum Role {
      /** One of the steps on the way, each further than the one before. */
      STEP,
      /** A stop on the way. */
      HALT,
      /** The end of the way before its goal. */
      END
    }
  }

  /**
   * A track.
   *
   * @param periods in order of time, without overlap; there may be time between
   */
  record Track(String label, List<Period> periods) {
    public Track {
      periods = List.copyOf(periods);
    }
  }

  /**
   * A period.
   *
   * @param stage which of the stages, from 0
   * @param until the day on which it ends; that of {@code from} when it took no time
   */
  record Period(int stage, LocalDate from, LocalDate until) {}
}
