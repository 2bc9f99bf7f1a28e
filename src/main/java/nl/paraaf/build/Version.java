package nl.paraaf.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.paraaf.diagnostic.ParaafFault;

/** The program's name and version, from the jar it runs from. */
public final class Version {
  private static final String NAME = "paraaf";
  private static final String SOURCES = sources();

  private Version() {}

  /** Name and number. */
  public static String program() {
    return NAME + " " + number();
  }

  /**
   * What changes whenever the program would make other bytes: name, number, and a hash of all that
   * it was built from. The same for builds of the same sources.
   */
  public static String identity() {
    return program() + SOURCES;
  }

  private static String sources() {
    try (InputStream in = Version.class.getResourceAsStream("bronnen.sha256")) {
      // Not there when classes run without having been packaged.
      return in == null ? "" : " " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new ParaafFault("cannot read a resource of the program", e);
    }
  }

  static String name() {
    return NAME;
  }

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(ontwikkeling)" : version;
  }
}
