package nl.paraaf.cli;

import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words of the command line library, in Dutch. */
final class DutchMessages implements IParameterExceptionHandler {

  static ResourceBundle bundle() {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {
          {"usage.synopsisHeading", "Gebruik: "},
          {"usage.descriptionHeading", ""},
          {"usage.parameterListHeading", "%nGegeven:%n"},
          {"usage.optionListHeading", "%nMogelijkheden:%n"},
          {"usage.commandListHeading", "%nOpdrachten:%n"},
          {"mixinStandardHelpOptions.help", "Toont deze hulp."},
          {"mixinStandardHelpOptions.version", "Toont de versie."},
          {"helpCommand.command", "De opdracht waarover u hulp wilt."},
          {"helpCommand.help", "Toont deze hulp."},
        };
      }
    };
  }

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine line = exception.getCommandLine();
    line.getErr().println("paraaf: " + message(exception));
    line.getErr().println("Zie: ./paraaf " + command(line) + "--help");
    return ExitCode.USAGE;
  }

  private static String command(CommandLine line) {
    return line.getParent() == null ? "" : line.getCommandName() + " ";
  }

  private static String message(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      String near = String.join(", ", unmatched.getSuggestions());
      return "‘"
          + first
          + "’ is geen opdracht of mogelijkheid"
          + (near.isEmpty() ? "" : "; bedoelt u " + near + "?");
    }
    if (exception instanceof MissingParameterException missing) {
      return missing.getMissing().isEmpty()
          ? "er ontbreekt een gegeven"
          : "er ontbreekt een waarde voor " + missing.getMissing().get(0).paramLabel();
    }
    return exception.getMessage();
  }
}
