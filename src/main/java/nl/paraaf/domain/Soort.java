package nl.paraaf.domain;

/** The kinds of event, with the words that tell one in a table. */
public enum Soort implements Benoemd {
  OPGENOMEN_IN_DOELGROEP("opgenomen in de doelgroep"),
  KENNISMAKING("kennismaking"),
  VERKENNING_GESTART("verkenning gestart"),
  MANDAAT("onderhandelingsmandaat vastgesteld"),
  EOP_ONDERTEKEND("EoP ondertekend"),
  EOP_NAAR_KAMER("EoP naar de Kamer gezonden"),
  BUSINESS_CASE_ONTVANGEN("businesscase ontvangen"),
  PROJECTREVIEW("projectreview"),
  ONDERHANDELING("onderhandeling gestart"),
  CONCEPT_JLOI_GEREED("concept-JLoI gereed"),
  ADVIESAANVRAAG("advies gevraagd aan de AMVI"),
  ADVIES("advies van de AMVI ontvangen"),
  MR_BESLUIT("besluit van de ministerraad"),
  JLOI_ONDERTEKEND("JLoI ondertekend"),
  JLOI_NAAR_KAMER("JLoI naar de Kamer gezonden"),
  EC_GOEDKEURING("goedkeuring van de Europese Commissie"),
  SUBSIDIEAANVRAAG("subsidie aangevraagd"),
  SUBSIDIEBESCHIKKING("subsidie verleend"),
  AFSPRAAK_ONDERTEKEND("maatwerkafspraak ondertekend"),
  UITVOERING_GESTART("uitvoering gestart"),
  MIJLPAAL("mijlpaal bereikt"),
  MONITORING("voortgang gemeten"),
  AFGEROND("afgerond"),
  HAALBAARHEIDSONDERZOEK("haalbaarheid wordt bezien"),
  GEPAUZEERD("gesprekken gepauzeerd"),
  NIET_GECONTINUEERD("traject niet gecontinueerd"),
  GESTOPT("traject gestopt"),
  HEROPEND("traject heropend"),
  CASUS_GESTART("casus gestart"),
  CASUS_AFGEROND("casus afgerond"),
  AANPAK_GESTART("aanpak gestart"),
  PLAN_IN_VOORBEREIDING("plan in voorbereiding");

  private final String label;

  Soort(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
