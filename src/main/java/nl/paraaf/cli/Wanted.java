package nl.paraaf.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.writer.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which documents are to be made, in which formats. */
final class Wanted {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--document",
      paramLabel = "NAAM",
      split = ",",
      description = {
        "Alleen dit document, zoals voortgangsbrief, of jloi met zijn",
        "verantwoording; ./paraaf documenten noemt ze alle."
      })
  List<String> documents = new ArrayList<>();

  @Option(
      names = "--formaat",
      paramLabel = "FORMAAT",
      split = ",",
      description = {
        "Alleen deze formaten: docx, pdf, html, md, of odt (met LibreOffice).",
        "Standaard de eerste vier."
      })
  List<String> formats = new ArrayList<>();

  /** The formats that were named, or those that are usual. */
  Set<Format> formats() {
    if (formats.isEmpty()) {
      return Format.STANDARD;
    }
    Set<Format> wanted = EnumSet.noneOf(Format.class);
    for (String name : formats) {
      wanted.add(
          format(name)
              .orElseThrow(
                  () ->
                      new UsageException(
                          spec.commandLine(),
                          "‘" + name + "’ is geen formaat; kies uit docx, pdf, html, md, odt")));
    }
    return wanted;
  }

  private static Optional<Format> format(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return EnumSet.allOf(Format.class).stream()
        .filter(f -> f.extension().equals(wanted))
        .findFirst();
  }
}
