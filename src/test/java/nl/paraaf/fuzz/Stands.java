package nl.paraaf.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.paraaf.build.LooseFiles;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.DomainChecks;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.ContentReader;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.source.LooseFile;
import nl.paraaf.testing.MemoryRoot;

/** Whether a reader stands an input: no crash, no hang, and nothing said but in our own words. */
final class Stands {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** What a person should never read: names and messages of the program's own parts. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "Exception|Error:|\\b(?:java|javax|tools|org|nl)\\.[a-z]+\\.|\\.java:\\d|\\bnull\\b"
              + "|while (?:parsing|scanning)|mapping values|could not|unexpected|expected");

  private Stands() {}

  /** A content folder with one file changed. */
  static void content(Map<String, String> good, String file, String text) {
    Map<String, String> files = new TreeMap<>(good);
    files.put(file, text);
    List<Diagnostic> found =
        assertTimeoutPreemptively(
            LIMIT,
            () -> {
              Diagnostics diagnostics = new Diagnostics();
              Content content =
                  ContentReader.read(
                      new MemoryRoot("content", files), DocumentTypes.NONE, diagnostics);
              if (!diagnostics.hasErrors()) {
                DomainChecks.check(
                    content.gegevens(), content.provenance(), content.places(), diagnostics);
              }
              return diagnostics.sorted();
            });
    found.forEach(d -> told(d, text));
  }

  /** A file of a user. */
  static void loose(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    String said =
        assertTimeoutPreemptively(
            LIMIT,
            () -> {
              var outcome =
                  LooseFiles.check(
                      List.of(new LooseFile(name, file)),
                      Optional.of(LocalDate.of(2025, 6, 30)),
                      Optional.empty(),
                      Optional.empty());
              // To print is part of it: places of what was found must be there.
              new DiagnosticPrinter(outcome.texts()).print(outcome.diagnostics());
              outcome
                  .diagnostics()
                  .forEach(d -> told(d, new String(bytes, StandardCharsets.UTF_8)));
              return "";
            });
    assertFalse(said.contains("\u0000"));
  }

  /** What the input itself says may be quoted. */
  private static void told(Diagnostic found, String input) {
    var inside = INSIDE.matcher(found.message() + "\n" + String.join("\n", found.hints()));
    while (inside.find()) {
      boolean quoted = input.contains(inside.group());
      assertFalse(!quoted, found::toString);
    }
  }
}
