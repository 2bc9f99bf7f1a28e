package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.paraaf.cli.Main;
import nl.paraaf.testing.edits.Edited;

/**
 * A folder on the disk with all content and templates, in which people edit and the program runs.
 */
final class EditedFolder implements AutoCloseable {
  private static final String STAMP = ".stempel.json";

  private final Path root;
  private final Map<String, String> content = new TreeMap<>();
  private final Map<String, String> templates = new TreeMap<>();

  private EditedFolder(Path root) {
    this.root = root;
  }

  /** With the content and the templates of the repository. */
  static EditedFolder make() throws IOException {
    EditedFolder folder = new EditedFolder(Files.createTempDirectory("paraaf-bewerkt"));
    folder.keep(texts(Path.of("content")), texts(Path.of("templates")));
    return folder;
  }

  /** A folder with the same content and templates, in which nothing has been made. */
  EditedFolder fresh() throws IOException {
    EditedFolder fresh = new EditedFolder(Files.createTempDirectory("paraaf-vers"));
    fresh.keep(content, templates);
    return fresh;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    ChildProgram.files(folder).forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
    return texts;
  }

  /** All as it is now, to be edited. */
  Edited state() throws IOException {
    return new Edited(new TreeMap<>(content), new TreeMap<>(templates), made());
  }

  /** What was made, with what the program keeps for itself. */
  private Map<String, byte[]> made() throws IOException {
    Map<String, byte[]> made = output();
    Path stamp = root.resolve("output").resolve(STAMP);
    if (Files.exists(stamp)) {
      made.put(STAMP, Files.readAllBytes(stamp));
    }
    return made;
  }

  /** What people find. */
  Map<String, byte[]> output() throws IOException {
    return ChildProgram.files(root.resolve("output"));
  }

  /** Puts on the disk what is other than it was. */
  void keep(Edited state) throws IOException {
    keep(state.content(), state.templates());
    Map<String, byte[]> before = made();
    for (String path : union(before, state.output())) {
      if (!Arrays.equals(before.get(path), state.output().get(path))) {
        put(root.resolve("output").resolve(path), state.output().get(path));
      }
    }
  }

  private void keep(Map<String, String> newContent, Map<String, String> newTemplates)
      throws IOException {
    keep("content", content, newContent);
    keep("templates", templates, newTemplates);
  }

  private void keep(String name, Map<String, String> before, Map<String, String> after)
      throws IOException {
    for (String path : union(before, after)) {
      String text = after.get(path);
      if (text == null || !text.equals(before.get(path))) {
        put(root.resolve(name).resolve(path), text == null ? null : text.getBytes(UTF_8));
      }
    }
    Map<String, String> all = new TreeMap<>(after);
    before.clear();
    before.putAll(all);
  }

  private static List<String> union(Map<String, ?> one, Map<String, ?> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct().toList();
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    if (bytes == null) {
      Files.deleteIfExists(file);
    } else {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    }
  }

  /**
   * What the program said and how it ended.
   *
   * @param code the exit code
   */
  record Ended(int code, String said) {}

  /** Runs the program here. */
  Ended run(List<String> arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, UTF_8);
    int code = Main.run(root, out, out, arguments.toArray(String[]::new));
    return new Ended(code, said.toString(UTF_8));
  }

  /** Runs the program here in a process of its own. */
  Ended run(Path java, List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = ChildProgram.command(java, options, arguments);
    Process process =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), said);
  }

  @Override
  public void close() throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      files.sorted(Comparator.reverseOrder()).forEach(all::add);
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
