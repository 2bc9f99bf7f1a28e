package nl.paraaf.domain;

/** The kinds of track, each with its own way through the phases. */
public enum TrajectType implements Benoemd {
  MAATWERKTRAJECT("maatwerktraject"),
  MAATWERKSUBSIDIE("maatwerksubsidie"),
  CLUSTER6_CASUS("casus cluster 6"),
  CLUSTERAANPAK("clusteraanpak"),
  REGIOAANPAK("regioaanpak"),
  GENERIEK_INSTRUMENT("generiek instrument");

  private final String label;

  TrajectType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
