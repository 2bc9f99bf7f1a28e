package nl.paraaf.domain;

/** The kinds of agreement that are drafted, in the order in which a track comes to them. */
public enum Stuk implements Benoemd {
  EOP("EoP", "Expression of Principles"),
  JLOI("JLoI", "Joint Letter of Intent"),
  MAATWERKAFSPRAAK("Maatwerkafspraak", "Maatwerkafspraak");

  private final String label;
  private final String voluit;

  Stuk(String label, String voluit) {
    this.label = label;
    this.voluit = voluit;
  }

  /** The term by which the text of the agreement calls itself. */
  @Override
  public String label() {
    return label;
  }

  /** The name in full. */
  public String voluit() {
    return voluit;
  }

  /** Whether its obligations bind at law. */
  public boolean bindend() {
    return this == MAATWERKAFSPRAAK;
  }
}
