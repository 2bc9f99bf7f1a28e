package nl.paraaf.build;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.paraaf.diagnostic.ParaafFault;

/**
 * Work that is done beside the walk: as many threads as there are cores, which end by themselves
 * when there has been nothing to do for a while.
 */
final class Cores implements AutoCloseable {
  /** What goes first when more is waiting: that for which somebody or something waits. */
  enum Rank {
    /** Checks decide whether there is anything to make. */
    CHECK,
    /** Pages that other formats wait for. */
    CONTENTS,
    /** The slow layout on paper, so that the cores are busy to the end. */
    PAPER,
    /** All other files. */
    FILE
  }

  /** How many checks may wait: enough to keep all cores busy, and few texts to hold. */
  private static final int CHECKS = 64;

  private final AtomicLong count = new AtomicLong();
  private final Semaphore checks = new Semaphore(CHECKS);
  private final ThreadPoolExecutor threads;

  Cores() {
    int cores = Runtime.getRuntime().availableProcessors();
    threads =
        new ThreadPoolExecutor(
            cores, cores, 1, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), Cores::thread);
    threads.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "kern");
    thread.setDaemon(true);
    return thread;
  }

  /** A piece of work in the queue; of the same rank the first that came goes first. */
  private record Piece(Rank rank, long number, Runnable work)
      implements Runnable, Comparable<Piece> {
    @Override
    public void run() {
      work.run();
    }

    @Override
    public int compareTo(Piece other) {
      int byRank = rank.compareTo(other.rank);
      return byRank != 0 ? byRank : Long.compare(number, other.number);
    }
  }

  /**
   * Reads a text when its turn comes, which is before other work. When too many wait, whoever
   * brings one more does it himself.
   */
  <T> CompletableFuture<T> check(Supplier<T> work) {
    if (!checks.tryAcquire()) {
      return CompletableFuture.completedFuture(work.get());
    }
    return begin(
        Rank.CHECK,
        () -> {
          checks.release();
          return work.get();
        });
  }

  /**
   * Does a piece of work when its turn comes. It must not wait for other work: see {@link #after}.
   */
  <T> CompletableFuture<T> begin(Rank rank, Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, piece -> queue(rank, piece));
  }

  /** Does a piece of work when another is done and its turn has come. */
  <T> CompletableFuture<T> after(CompletableFuture<?> other, Rank rank, Supplier<T> work) {
    return other.thenApplyAsync(done -> work.get(), piece -> queue(rank, piece));
  }

  private void queue(Rank rank, Runnable work) {
    threads.execute(new Piece(rank, count.getAndIncrement(), work));
  }

  /** Work that has not begun is not done any more. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** What came of pieces of work, in their order, when all are done. */
  static <T> List<T> results(List<? extends Future<T>> work) {
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
