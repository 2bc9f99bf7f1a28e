package nl.paraaf.domain;

/** Where a track stands. */
public enum Fase implements Benoemd {
  DOELGROEP("doelgroep"),
  VERKENNING("verkenning"),
  EOP_GETEKEND("EoP getekend"),
  CONCEPT_JLOI("concept-JLoI"),
  AMVI_GEVRAAGD("advies AMVI gevraagd"),
  AMVI_ONTVANGEN("advies AMVI ontvangen"),
  JLOI_GETEKEND("JLoI getekend"),
  MAATWERKAFSPRAAK_GETEKEND("maatwerkafspraak getekend"),
  UITVOERING("uitvoering"),
  AFGEROND("afgerond"),
  HAALBAARHEID_BEZIEN("haalbaarheid wordt bezien"),
  GEPAUZEERD("gepauzeerd"),
  NIET_GECONTINUEERD("niet gecontinueerd"),
  GESTOPT("gestopt"),
  SUBSIDIE_AANGEVRAAGD("subsidie aangevraagd"),
  SUBSIDIE_VERLEEND("subsidie verleend"),
  CASUS_LOPEND("casus loopt"),
  CASUS_AFGEROND("casus afgerond"),
  AANPAK_IN_VOORBEREIDING("plan in voorbereiding"),
  AANPAK_GESTART("aanpak gestart");

  private final String label;

  Fase(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
