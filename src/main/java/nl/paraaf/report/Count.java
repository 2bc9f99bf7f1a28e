package nl.paraaf.report;

/** A number with its noun. */
public final class Count {
  private Count() {}

  public static String of(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
