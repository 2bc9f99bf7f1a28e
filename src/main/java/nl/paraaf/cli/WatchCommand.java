package nl.paraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.paraaf.build.Catalogue;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.Request;
import nl.paraaf.build.Workspace;
import nl.paraaf.document.Status;
import nl.paraaf.source.FolderWatch;
import nl.paraaf.writer.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kijk}: makes what changes, while the user writes. */
@Command(
    name = "kijk",
    aliases = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Kijkt naar gegevens, tekst en sjablonen, en maakt wat verandert terwijl u schrijft.",
      "Stopt met Ctrl-C."
    })
final class WatchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Mixin Wanted wanted;

  @Mixin Turn turn;

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean everyEdition = common.everyEdition();
    Workspace workspace = common.workspace(terminal.root());
    common.check(wanted.documents, new Catalogue(workspace.templates()));
    Request making = request(everyEdition, wanted.formats());
    Request checking = request(everyEdition, EnumSet.noneOf(Format.class));
    Path root = terminal.root();
    FolderWatch folders =
        new FolderWatch(
            Map.of(
                workspace.content().name(), root.resolve(common.content),
                workspace.templates().name(), root.resolve(common.templates)));
    Watching watching =
        new Watching(
            terminal,
            workspace,
            making,
            checking,
            work -> turn.take(terminal, common.output, "gemaakt", work));
    terminal
        .out()
        .println(
            "Kijkt naar ‘" + common.content + "’ en ‘" + common.templates + "’; stop met Ctrl-C.");
    try {
      watching.look(Optional.empty(), folders);
      while (true) {
        watching.look(Optional.of(folders.next()), folders);
      }
    } catch (InterruptedException e) {
      return ExitCode.GOOD;
    }
  }

  private Request request(boolean everyEdition, Set<Format> formats) {
    return new Request(
        common.edition,
        everyEdition,
        common.documents(wanted.documents, DocumentRequest.STANDARD),
        common.drafts(wanted.documents, true),
        formats,
        Status.CONCEPT);
  }
}
