package nl.paraaf.cli;

import java.util.concurrent.Callable;
import nl.paraaf.build.Lookup;
import nl.paraaf.build.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code documenten}: which documents there are. */
@Command(
    name = "documenten",
    aliases = "documents",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = "Toont welke documenten er zijn, en wat er in een editie van te maken is.")
final class DocumentsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommonOptions common;

  DocumentsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Lookup lookup = new Lookup(common.workspace(terminal.root()), Progress.SILENT);
    Lookup.Documents documents = lookup.documents(common.edition);
    int code = new Report(terminal, true).checked(documents.outcome(), false);
    documents.list().ifPresent(list -> list.lines().forEach(terminal.out()::println));
    return code;
  }
}
