package nl.paraaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import nl.paraaf.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
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
    if (exception instanceof UsageException) {
      return exception.getMessage();
    } else if (exception instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), exception.getCommandLine());
    } else if (exception instanceof MissingParameterException missing) {
      return missing.getMissing().isEmpty()
          ? "er ontbreekt een gegeven"
          : "er ontbreekt een waarde voor " + missing.getMissing().get(0).paramLabel();
    } else if (exception instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " staat er meer dan één keer";
    } else if (exception.getArgSpec() != null) {
      return "de waarde bij " + name(exception.getArgSpec()) + " past daar niet";
    }
    return "deze opdracht is niet te begrijpen";
  }

  private static String unmatched(String word, CommandLine line) {
    boolean option = word.startsWith("-");
    if (!option && line.getParent() != null) {
      return "‘" + word + "’ is te veel";
    }
    List<String> known = new ArrayList<>();
    if (option) {
      line.getCommandSpec().options().forEach(o -> known.add(o.longestName()));
    } else {
      known.addAll(line.getSubcommands().keySet());
    }
    return "‘"
        + word
        + "’ is geen "
        + (option ? "mogelijkheid" : "opdracht")
        + Suggestion.nearest(word.split("=", 2)[0], known)
            .map(name -> "; bedoelt u ‘" + name + "’?")
            .orElse("");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
