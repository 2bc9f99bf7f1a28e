package nl.paraaf.build;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.paraaf.diagnostic.ParaafFault;

/** Work that is done beside the walk: as many threads as there are cores. */
final class Cores {
  private Cores() {}

  /** Threads that end by themselves when there has been nothing to do for a while. */
  static ExecutorService all() {
    return all(Integer.MAX_VALUE);
  }

  /**
   * The same, with so much work waiting at most: whoever brings more does it himself. What waits
   * holds memory.
   */
  static ExecutorService all(int waiting) {
    int cores = Runtime.getRuntime().availableProcessors();
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            cores,
            cores,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(waiting),
            work -> {
              Thread thread = new Thread(work, "kern");
              thread.setDaemon(true);
              return thread;
            },
            new ThreadPoolExecutor.CallerRunsPolicy());
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /** What came of pieces of work, in their order, when all are done. */
  static <T> List<T> results(List<Future<T>> work) {
    return work.stream().map(Cores::result).toList();
  }

  /** What came of a piece of work, when it is done. */
  static <T> T result(Future<T> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ParaafFault fault) {
        throw fault;
      }
      throw new ParaafFault("work beside the walk failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ParaafFault("interrupted while waiting for other threads", e);
    }
  }
}
