package nl.paraaf.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands that know where to speak. */
record Commands(Terminal terminal) implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == GenerateCommand.class) {
      return type.cast(new GenerateCommand(terminal));
    } else if (type == WatchCommand.class) {
      return type.cast(new WatchCommand(terminal));
    } else if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(terminal));
    } else if (type == ManifestCommand.class) {
      return type.cast(new ManifestCommand(terminal));
    } else if (type == VerifyCommand.class) {
      return type.cast(new VerifyCommand(terminal));
    } else if (type == CompareCommand.class) {
      return type.cast(new CompareCommand(terminal));
    } else if (type == ClausesCommand.class) {
      return type.cast(new ClausesCommand(terminal));
    } else if (type == SheetsCommand.class) {
      return type.cast(new SheetsCommand(terminal));
    } else if (type == ApproveCommand.class) {
      return type.cast(new ApproveCommand(terminal));
    } else if (type == SummaryCommand.class) {
      return type.cast(new SummaryCommand(terminal));
    } else if (type == ChangesCommand.class) {
      return type.cast(new ChangesCommand(terminal));
    } else if (type == DocumentsCommand.class) {
      return type.cast(new DocumentsCommand(terminal));
    } else if (type == ReadBackCommand.class) {
      return type.cast(new ReadBackCommand(terminal));
    } else if (type == RulesCommand.class) {
      return type.cast(new RulesCommand(terminal));
    } else if (type == ShowCommand.class) {
      return type.cast(new ShowCommand(terminal));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
