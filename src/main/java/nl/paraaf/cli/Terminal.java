package nl.paraaf.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where commands speak, and the folder that relative paths start from.
 *
 * @param isReal false when what is said is kept for later, as in a test
 */
record Terminal(Path root, PrintStream out, PrintStream err, boolean isReal) {}
