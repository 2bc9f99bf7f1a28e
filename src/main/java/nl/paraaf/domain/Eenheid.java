package nl.paraaf.domain;

/** Units, as printed behind a number. */
public enum Eenheid implements Benoemd {
  PROCENT("%"),
  MTON("Mton"),
  MTON_PER_JAAR("Mton per jaar"),
  KTON("kton"),
  KTON_PER_JAAR("kton per jaar"),
  TON("ton"),
  TON_PER_JAAR("ton per jaar"),
  KILOGRAM("kilogram"),
  KILOGRAM_PER_JAAR("kilogram per jaar"),
  MOL_PER_HECTARE_PER_JAAR("mol per hectare per jaar"),
  MOL_PER_JAAR("mol per jaar"),
  KILOMETER("kilometer"),
  EURO("euro"),
  EURO_PER_JAAR("euro per jaar"),
  AANTAL("");

  private final String label;

  Eenheid(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
