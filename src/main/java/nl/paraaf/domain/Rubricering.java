package nl.paraaf.domain;

/** For whom a document is, from least to most closed. */
public enum Rubricering implements Benoemd {
  /** Everyone: made of what is public on its date, and of nothing else. */
  OPENBAAR(""),
  INTERN("Intern"),
  TOT_ONDERTEKENING("Vertrouwelijk tot de ondertekening"),
  VERTROUWELIJK("Vertrouwelijk"),
  KOERSGEVOELIG("Koersgevoelig");

  private final String label;

  Rubricering(String label) {
    this.label = label;
  }

  /** The words on every page; empty for a public document, which says nothing. */
  @Override
  public String label() {
    return label;
  }

  /** The more closed of two. */
  public Rubricering zwaarste(Rubricering ander) {
    return compareTo(ander) < 0 ? ander : this;
  }
}
