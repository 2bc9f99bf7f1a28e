package nl.paraaf.build;

/** The program's name and version, from the jar it runs from. */
public final class Version {
  private Version() {}

  public static String program() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "paraaf " + (version == null ? "(ontwikkeling)" : version);
  }
}
