package nl.paraaf.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Wrong usage that we found ourselves, told in Dutch. */
final class UsageException extends ParameterException {
  private static final long serialVersionUID = 1;

  UsageException(CommandLine command, String message) {
    super(command, message);
  }
}
