package nl.paraaf.build;

/** The program's name and version, from the jar it runs from. */
public final class Version {
  private static final String NAME = "paraaf";

  private Version() {}

  /** Name and number. */
  public static String program() {
    return NAME + " " + number();
  }

  static String name() {
    return NAME;
  }

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(ontwikkeling)" : version;
  }
}
