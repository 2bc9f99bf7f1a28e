package nl.paraaf.domain;

/** How far support has come. */
public enum SteunStatus implements Benoemd {
  VERKEND("wordt verkend"),
  GERESERVEERD("gereserveerd"),
  AANGEVRAAGD("aangevraagd"),
  TOEGEZEGD("toegezegd onder voorwaarden"),
  VERLEEND("verleend"),
  VASTGESTELD("vastgesteld"),
  INGETROKKEN("ingetrokken");

  private final String label;

  SteunStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
