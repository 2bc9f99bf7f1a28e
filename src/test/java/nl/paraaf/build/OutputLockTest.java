package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One at a time, and what a killed run left is cleared away. */
class OutputLockTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir Path folder;
  private final AtomicInteger told = new AtomicInteger();

  private Optional<OutputLock> take(Duration patience) throws IOException {
    return OutputLock.take(folder.resolve("uit"), "uit", patience, told::incrementAndGet);
  }

  @Test
  void whoDoesNotWaitHearsItAtOnce() throws IOException {
    try (OutputLock lock = take(LONG).orElseThrow()) {
      assertEquals(Optional.empty(), take(Duration.ZERO), lock.toString());
      assertEquals(0, told.get());
      assertEquals(Optional.empty(), take(Duration.ofMillis(120)));
      assertEquals(1, told.get());
    }
    take(Duration.ZERO).orElseThrow().close();
  }

  private Optional<OutputLock> share() throws IOException {
    return OutputLock.share(folder.resolve("uit"), Duration.ZERO, told::incrementAndGet);
  }

  @Test
  void nobodyWritesWhileOthersRead() throws IOException {
    try (OutputLock nothing = share().orElseThrow()) {
      assertFalse(Files.exists(folder.resolve("uit")), nothing.toString());
    }
    try (OutputLock writer = take(LONG).orElseThrow()) {
      assertEquals(Optional.empty(), share(), writer.toString());
    }
    Path left = Files.writeString(folder.resolve("uit/.paraaf-123.deel"), "half");
    try (OutputLock reader = share().orElseThrow()) {
      assertEquals(Optional.empty(), take(Duration.ZERO), reader.toString());
      assertTrue(Files.exists(left), "who reads, changes nothing");
    }
    take(Duration.ZERO).orElseThrow().close();
    assertFalse(Files.exists(left));
  }

  @Test
  void manyGetTheirTurnOneByOne() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    List<Integer> most = new ArrayList<>();
    Callable<Void> worker =
        () -> {
          for (int i = 0; i < 20; i++) {
            try (OutputLock lock = take(LONG).orElseThrow()) {
              most.add(inside.incrementAndGet());
              Thread.sleep(1);
              assertEquals(0, inside.decrementAndGet(), lock.toString());
            }
          }
          return null;
        };
    ExecutorService many = Executors.newFixedThreadPool(4);
    try {
      for (Future<Void> done : many.invokeAll(List.of(worker, worker, worker, worker))) {
        done.get();
      }
    } finally {
      many.shutdownNow();
    }
    assertEquals(80, most.size());
    assertTrue(most.stream().allMatch(n -> n == 1), most.toString());
  }

  @Test
  void clearsAwayWhatAKilledRunLeft() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("uit/juridisch/cosun"));
    Path left = Files.writeString(deep.resolve(".paraaf-123.deel"), "half");
    List<Path> others =
        List.of(deep.resolve("brief.deel"), deep.resolve(".verborgen"), deep.resolve("eop.md"));
    for (Path other : others) {
      Files.writeString(other, "van de gebruiker");
    }
    take(Duration.ZERO).orElseThrow().close();
    assertFalse(Files.exists(left));
    others.forEach(other -> assertTrue(Files.exists(other), other.toString()));
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Files.writeString(folder.resolve("uit"), "een bestand");
    WriteFailure failure = assertThrows(WriteFailure.class, () -> take(LONG));
    assertEquals(WriteFailure.Reason.BESTAND_IN_DE_WEG, failure.reason());
    assertEquals("uit", failure.shown());
  }
}
