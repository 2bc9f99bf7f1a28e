package nl.paraaf.rules;

/** What a rule is about: the chapters of the list of rules. */
public enum Group {
  VORM("Vorm van gegevens en tekst"),
  FEITEN("Feiten en verloop van een traject"),
  BRIEF("Brief, bijlagen en toezeggingen"),
  CITATEN("Verwijzingen naar stukken"),
  TEKST("Tekst en typografie"),
  TAAL("Spelling en grammatica"),
  JURIDISCH("Juridische stukken"),
  VERTROUWELIJK("Vertrouwelijkheid en ontbrekende gegevens"),
  SJABLOON("Sjablonen en huisstijl"),
  UITVOER("Bestanden");

  private final String title;

  Group(String title) {
    this.title = title;
  }

  /** As printed above the rules of the group. */
  public String title() {
    return title;
  }
}
