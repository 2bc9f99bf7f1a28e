package nl.paraaf.cli;

import java.io.PrintStream;
import java.util.stream.Stream;

/** More data than the memory that Java may use: no fault of the program, and easily mended. */
final class FullMemory {
  private static final long MEGABYTE = 1024L * 1024;

  private FullMemory() {}

  /** Whether a fault came of it, on whatever thread. */
  static boolean isBehind(Throwable fault) {
    return Stream.iterate(fault, t -> t != null, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }

  static void tell(PrintStream err) {
    long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
    err.println("paraaf: het geheugen is vol: meer dan " + most + " MB mag Paraaf niet gebruiken");
    err.println(
        "  hint: sta meer toe, zoals 2 GB: zet PARAAF_JAVA_OPTIES=-Xmx2g in de omgeving en probeer het"
            + " opnieuw");
  }
}
