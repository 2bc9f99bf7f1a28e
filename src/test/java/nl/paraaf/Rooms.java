package nl.paraaf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rooms of the program as rules: which room may see which, and which library is known where.
 *
 * @param root the package that holds the rooms, so that the rules can be tried on bad examples
 */
record Rooms(String root) {
  /** What any room may use: the JDK, as far as every JDK has it. */
  private static final List<String> JDK =
      List.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..");

  private static final List<String> BASE = List.of("source", "diagnostic");

  /**
   * A room.
   *
   * @param name its package below the root; packages below it belong to it, but not to {@code
   *     writer}, whose writers are rooms of their own
   * @param sees the other rooms that it may use
   * @param libraries the packages outside the JDK that it alone knows
   */
  private record Room(String name, List<String> sees, List<String> libraries) {
    String pattern() {
      return name.equals("writer") ? name : name + "..";
    }
  }

  private static final List<String> FORMS = List.of("document", "style", "writer");
  private static final List<String> READERS =
      List.of("rules", "report", "manuscript", "reading", "checking");
  private static final List<String> DRAWN = with(FORMS, "writer.chart");
  private static final List<String> WRITERS =
      List.of("writer.docx", "writer.pdf", "writer.text", "writer.odt");

  private static final List<Room> ALL =
      List.of(
          new Room("source", List.of(), List.of()),
          new Room("diagnostic", List.of("source"), List.of()),
          new Room("revision", BASE, List.of("org.eclipse.jgit..")),
          new Room("document", BASE, List.of()),
          new Room("domain", with(BASE, "rules"), List.of()),
          new Room("style", BASE, List.of()),
          new Room("language", with(BASE, "domain"), List.of()),
          new Room(
              "intake",
              with(BASE, "document", "domain", "style", "language", "manuscript"),
              List.of(
                  "tools.jackson..",
                  "com.fasterxml.jackson..",
                  "org.snakeyaml.engine..",
                  "com.networknt.schema..",
                  "org.commonmark..")),
          new Room("rules", BASE, List.of()),
          new Room("report", with(BASE, "rules"), List.of()),
          new Room("manuscript", with(BASE, "document"), List.of()),
          new Room("reading", with(BASE, "rules", "manuscript"), List.of()),
          new Room("comparing", with(BASE, "reading"), List.of("com.github.difflib..")),
          new Room("office", List.of(), List.of()),
          new Room("redline", with(BASE, "reading", "comparing", "office"), List.of()),
          new Room(
              "checking",
              with(BASE, "rules", "manuscript", "document", "domain", "language"),
              List.of()),
          new Room(
              "proofing",
              with(BASE, "rules", "manuscript", "checking"),
              List.of("org.languagetool..")),
          new Room("summary", with(BASE, "manuscript"), List.of()),
          new Room("drafting", with(BASE, "rules", "document", "domain", "language"), List.of()),
          new Room(
              "template",
              with(BASE, "document", "domain", "language", "drafting"),
              List.of("freemarker..")),
          new Room("writer", with(BASE, "document", "style"), List.of()),
          new Room("writer.chart", with(BASE, "document", "style"), List.of()),
          new Room(
              "writer.docx",
              with(BASE, DRAWN),
              List.of("org.docx4j..", "org.jvnet.jaxb2_commons..", "jakarta.xml.bind..")),
          new Room(
              "writer.pdf",
              with(BASE, DRAWN),
              List.of(
                  "org.apache.fop..",
                  "org.apache.pdfbox..",
                  "org.apache.fontbox..",
                  "org.apache.xmlgraphics..")),
          new Room("writer.text", with(BASE, DRAWN), List.of()),
          new Room("writer.odt", with(with(BASE, FORMS), "office"), List.of()),
          new Room("writeback", with(BASE, "intake"), List.of()),
          new Room(
              "readback",
              with(
                  BASE,
                  "document",
                  "domain",
                  "language",
                  "intake",
                  "reading",
                  "comparing",
                  "writeback"),
              List.of()),
          new Room("publishing", BASE, List.of()),
          new Room("launch", List.of(), List.of()),
          new Room("leak", with(BASE, "rules", "domain", "language", "writer"), List.of()),
          new Room(
              "build",
              with(
                  with(with(BASE, FORMS), READERS),
                  "domain",
                  "language",
                  "intake",
                  "drafting",
                  "template",
                  "publishing",
                  "leak",
                  "summary",
                  "comparing",
                  "redline",
                  "writeback",
                  "readback"),
              List.of()),
          // The command line puts the writers into the build; records and templates it never sees.
          new Room(
              "cli",
              with(
                  with(with(BASE, FORMS), WRITERS),
                  "rules",
                  "report",
                  "build",
                  "proofing",
                  "revision",
                  "launch"),
              List.of("picocli..", "me.tongfei.progressbar..", "org.jline..")));

  private static List<String> with(List<String> rooms, String... more) {
    return with(rooms, List.of(more));
  }

  private static List<String> with(List<String> rooms, List<String> more) {
    return Stream.concat(rooms.stream(), more.stream()).toList();
  }

  /** All rules. A room without classes breaks none. */
  List<ArchRule> rules() {
    List<ArchRule> rules = new ArrayList<>();
    ALL.forEach(room -> rules.add(seesOnly(room)));
    rules.add(everyClassHasARoom());
    rules.add(noCycles());
    rules.add(noNamesThatSayNothing());
    return rules;
  }

  private ArchRule seesOnly(Room room) {
    List<String> allowed = new ArrayList<>(JDK);
    allowed.addAll(room.libraries());
    allowed.add(inside(room));
    ALL.stream()
        .filter(r -> room.sees().contains(r.name()))
        .map(this::inside)
        .forEach(allowed::add);
    return classes()
        .that()
        .resideInAPackage(inside(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .as("room " + room.name() + " sees only " + room.sees() + " and " + room.libraries())
        .allowEmptyShould(true);
  }

  private String inside(Room room) {
    return root + "." + room.pattern();
  }

  private ArchRule everyClassHasARoom() {
    String[] rooms = ALL.stream().map(this::inside).toArray(String[]::new);
    return classes().should().resideInAnyPackage(rooms).as("every class lives in a room");
  }

  private ArchRule noCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().as("no cycles of packages");
  }

  private static ArchRule noNamesThatSayNothing() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)|(.*[.$])?(Common|Misc)")
        .as("no names that say nothing");
  }

  /** Packages below a source folder that do not explain themselves, as paths. */
  static List<String> unexplained(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .filter(folder -> !explains(folder.resolve("package-info.java")))
          .map(folder -> sources.relativize(folder).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static boolean explains(Path packageInfo) {
    try {
      return Files.exists(packageInfo)
          && Files.readString(packageInfo).matches("(?s)\\s*/\\*\\*.*\\w.*\\*/\\s*package .*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
