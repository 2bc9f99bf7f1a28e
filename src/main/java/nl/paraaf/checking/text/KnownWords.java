package nl.paraaf.checking.text;

import java.util.Set;

/** Words that are often in these letters and have no hyphen. */
final class KnownWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          aanbevelingen aandacht aangenomen aangepast aanleiding aanpak aanvullend aanvullende
          adviescommissie afgelopen afhankelijk afspraken algemene ambitie ambities bedrijven
          begeleiding begroting beleid beleidsmaatregelen belangrijk belangrijke bereiken besluit
          besluiten besluitvorming betrokken bestaande bijdrage bijvoorbeeld bindende capaciteit
          commissie concurrentiepositie consequenties daarnaast doelstelling doelstellingen
          duurzaam duurzame duurzaamheid economie economische elektriciteit elektrificatie emissie
          emissies energie energietransitie europese financiering financiële gebruik gemeente
          gemeenten gesprekken gezamenlijke grondstoffen hierdoor hoeveelheid industrie industriële
          informatie infrastructuur innovatie innovatieve installatie installaties instrumenten
          intentieverklaring internationaal internationale investeringen investering kabinet kamer
          klimaat knelpunten komende kosten kwaliteit langjarige leefomgeving locatie maatregel
          maatregelen maatwerk maatwerkaanpak maatwerkafspraak maatwerkafspraken maatschappelijke
          mogelijk mogelijkheden nederland nederlandse netaansluiting netcongestie netwerk nieuwe
          noodzakelijk onderbouwing ondernemen ondersteuning ondertekend ondertekening onderzoek
          ontwikkeling ontwikkelingen opgave oplossing oplossingen overheid overheden overleg
          partijen periode plannen positie procedure proces productie productieproces programma
          project projecten provincie provincies realisatie reductie regeling regelingen regering
          resultaat resultaten richting samenwerking schaalgrootte schone sector sectoren stappen
          stikstof stimuleren subsidie subsidies techniek technieken technologie toekomst toezegging
          toezeggingen traject trajecten transitie uitgangspunt uitgangspunten uitstoot uitvoering
          uitwerking vanzelfsprekend verantwoordelijkheid verduurzamen verduurzaming vergunning
          vergunningen vergunningverlening verminderen vermindering versnellen versnelling
          vertraging vervolg verwachting voldoende voorbereiding voortgang voorwaarde voorwaarden
          voorzitter waterstof wetgeving zekerheid
          """
              .strip()
              .split("\\s+"));

  private KnownWords() {}

  /** Whether it is known, in small letters. */
  static boolean has(String word) {
    return WORDS.contains(word);
  }
}
