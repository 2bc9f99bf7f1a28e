import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import nl.paraaf.cli.Main;

/**
 * Runs one command many times in one process, and prints wall and CPU seconds of each. Arguments: how
 * many times, then the command with its options.
 */
final class Warm {
  private Warm() {}

  public static void main(String[] arguments) {
    int times = Integer.parseInt(arguments[0]);
    String[] command = Arrays.copyOfRange(arguments, 1, arguments.length);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      long wall = System.nanoTime();
      long cpu = cpuTime();
      int code = Main.run(Path.of(""), nowhere, System.err, command);
      if (code != 0) {
        System.exit(code);
      }
      System.out.println((System.nanoTime() - wall) / 1e9 + " " + (cpuTime() - cpu) / 1e9);
    }
  }

  private static long cpuTime() {
    return ((com.sun.management.OperatingSystemMXBean)
            ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
