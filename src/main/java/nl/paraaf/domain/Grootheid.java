package nl.paraaf.domain;

/** What a goal is about. */
public enum Grootheid implements Benoemd {
  CO2("CO2"),
  CO2_EQ("CO2-equivalent"),
  NOX("NOx"),
  NH3("NH3"),
  STOF("stof"),
  STIKSTOFDEPOSITIE("stikstofdepositie"),
  WATER("water"),
  AARDGAS("aardgas"),
  OVERIG("overig");

  private final String label;

  Grootheid(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
