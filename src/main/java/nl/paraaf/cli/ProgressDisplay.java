package nl.paraaf.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.paraaf.build.Progress;

/** Progress on a terminal, and nothing elsewhere: a log has no use for it. */
final class ProgressDisplay implements Progress, AutoCloseable {
  private final boolean shown;
  private ProgressBar bar;

  private ProgressDisplay(boolean shown) {
    this.shown = shown;
  }

  static ProgressDisplay on(Terminal terminal, boolean quiet) {
    return new ProgressDisplay(!quiet && terminal.isReal() && Terminal.hasPerson());
  }

  @Override
  public synchronized void step(String what) {
    if (shown) {
      open().setExtraMessage(what);
    }
  }

  @Override
  public synchronized void writing(int done, int of) {
    if (shown) {
      open().maxHint(of).stepTo(done);
    }
  }

  private ProgressBar open() {
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Paraaf")
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setInitialMax(-1)
              .clearDisplayOnFinish()
              .build();
    }
    return bar;
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
