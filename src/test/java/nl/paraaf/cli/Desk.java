package nl.paraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with content and templates, and the program run in it. */
final class Desk {
  private static final Path CONTENT = Path.of("src/test/resources/template/content");
  private static final Path STYLE = Path.of("templates/huisstijl");
  private static final String TEMPLATE =
      """
      <document titel="%s">
      <deel>
      <alinea>%s van ${peildatum}.</alinea>
      <alinea><open naam="kenmerk" nodig="Van het secretariaat."/></alinea>
      </deel>
      </document>
      """;

  private final Path root;

  private Desk(Path root) {
    this.root = root;
  }

  /** What a run said, and its exit code. */
  record Said(int code, String out, String err) {
    /** All of it, to hold against an expected text. */
    String all() {
      return out + (err.isEmpty() ? "" : "--- fouten\n" + err) + "--- " + code + "\n";
    }
  }

  static Desk in(Path root) throws IOException {
    Desk desk = new Desk(root);
    copy(CONTENT, root.resolve("content"));
    copy(STYLE, root.resolve("templates/huisstijl"));
    desk.write("templates/voortgangsbrief.ftl", TEMPLATE.formatted("Brief", "De brief"));
    desk.write("templates/bijlage-stand-van-zaken.ftl", TEMPLATE.formatted("Bijlage", "Bijlage"));
    for (String name : List.of("voortgangsbrief", "bijlage-stand-van-zaken")) {
      String file = name + ".document.yaml";
      desk.write("templates/" + file, Files.readString(Path.of("templates", file), UTF_8));
    }
    return desk;
  }

  /** A copy of the content and the templates of the repository. */
  static Desk withSamples(Path root) throws IOException {
    copy(Path.of("content"), root.resolve("content"));
    copy(Path.of("templates"), root.resolve("templates"));
    return new Desk(root);
  }

  /** A folder as it is. */
  static Desk at(Path root) {
    return new Desk(root);
  }

  Path path(String file) {
    return root.resolve(file);
  }

  void write(String file, String text) throws IOException {
    Files.createDirectories(path(file).getParent());
    Files.writeString(path(file), text, UTF_8);
  }

  void change(String file, String text, String by) throws IOException {
    String before = Files.readString(path(file), UTF_8);
    assertTrue(before.contains(text), () -> text + " is not in " + file);
    write(file, before.replace(text, by));
  }

  /** The files in a folder, by path below the desk; those that are hidden are left out. */
  List<String> files(String folder) throws IOException {
    if (!Files.exists(path(folder))) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(path(folder))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  Said run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            root, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
    return new Said(code, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(from)) {
      files.filter(Files::isRegularFile).forEach(all::add);
    }
    for (Path file : all) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
