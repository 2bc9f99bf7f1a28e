package nl.paraaf.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import nl.paraaf.build.Catalogue;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.build.MadeDocument;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Progress;
import nl.paraaf.build.Request;
import nl.paraaf.build.Walk;
import nl.paraaf.build.Workspace;
import nl.paraaf.document.Status;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.document.TreePrinter;
import nl.paraaf.writer.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toon}: a document on standard output. */
@Command(
    name = "toon",
    aliases = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = "Toont de tekst of de opbouw van een document, zonder iets te maken.")
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Parameters(
      paramLabel = "DOCUMENT",
      description = "Zoals voortgangsbrief of jloi; ./paraaf documenten noemt ze alle.")
  String document;

  @Option(
      names = "--boom",
      description = "De opbouw, met van elk onderdeel en elke waarde de herkomst.")
  boolean tree;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Workspace workspace = common.workspace(terminal.root());
    common.check(List.of(document), new Catalogue(workspace.templates()));
    Request request =
        new Request(
            common.edition,
            false,
            common.documents(List.of(document), DocumentRequest.NONE),
            common.drafts(List.of(document), false),
            EnumSet.noneOf(Format.class),
            Status.CONCEPT);
    if (DraftRequest.knows(document) && common.track.isEmpty()) {
      throw new UsageException(
          common.spec.commandLine(), "noem het traject, zoals --traject anqore");
    }
    Walk walk = new Walk(workspace, Writers.none(), Progress.SILENT);
    Outcome outcome = walk.check(request);
    int code = new Report(terminal, true).checked(outcome, false);
    for (MadeDocument made : outcome.documents()) {
      terminal
          .out()
          .print(
              tree ? TreePrinter.print(made.document(), true) : TextPrinter.print(made.document()));
    }
    return code;
  }
}
