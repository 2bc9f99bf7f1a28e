import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.paraaf.cli.Main;

/**
 * Runs one command many times in one process, each time after a change, and prints wall and CPU seconds
 * of each. Arguments: how many times, the file that changes, the words in it, what they become and back,
 * and the command with its options.
 */
final class Warm {
  private Warm() {}

  public static void main(String[] arguments) throws IOException {
    int times = Integer.parseInt(arguments[0]);
    Path file = Path.of(arguments[1]);
    String before = Files.readString(file);
    String after = before.replace(arguments[2], arguments[3]);
    if (after.equals(before)) {
      throw new IllegalArgumentException(file + " does not have: " + arguments[2]);
    }
    String[] command = Arrays.copyOfRange(arguments, 4, arguments.length);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      Files.writeString(file, i % 2 == 0 ? after : before);
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
