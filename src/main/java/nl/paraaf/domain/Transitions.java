package nl.paraaf.domain;

import static nl.paraaf.domain.Fase.AANPAK_IN_VOORBEREIDING;
import static nl.paraaf.domain.Fase.AMVI_GEVRAAGD;
import static nl.paraaf.domain.Fase.AMVI_ONTVANGEN;
import static nl.paraaf.domain.Fase.CASUS_LOPEND;
import static nl.paraaf.domain.Fase.CONCEPT_JLOI;
import static nl.paraaf.domain.Fase.DOELGROEP;
import static nl.paraaf.domain.Fase.EOP_GETEKEND;
import static nl.paraaf.domain.Fase.HAALBAARHEID_BEZIEN;
import static nl.paraaf.domain.Fase.JLOI_GETEKEND;
import static nl.paraaf.domain.Fase.MAATWERKAFSPRAAK_GETEKEND;
import static nl.paraaf.domain.Fase.SUBSIDIE_AANGEVRAAGD;
import static nl.paraaf.domain.Fase.SUBSIDIE_VERLEEND;
import static nl.paraaf.domain.Fase.UITVOERING;
import static nl.paraaf.domain.Fase.VERKENNING;
import static nl.paraaf.domain.Soort.ADVIES;
import static nl.paraaf.domain.Soort.ADVIESAANVRAAG;
import static nl.paraaf.domain.Soort.AFSPRAAK_ONDERTEKEND;
import static nl.paraaf.domain.Soort.BUSINESS_CASE_ONTVANGEN;
import static nl.paraaf.domain.Soort.CONCEPT_JLOI_GEREED;
import static nl.paraaf.domain.Soort.EC_GOEDKEURING;
import static nl.paraaf.domain.Soort.EOP_NAAR_KAMER;
import static nl.paraaf.domain.Soort.EOP_ONDERTEKEND;
import static nl.paraaf.domain.Soort.GESTOPT;
import static nl.paraaf.domain.Soort.HAALBAARHEIDSONDERZOEK;
import static nl.paraaf.domain.Soort.HEROPEND;
import static nl.paraaf.domain.Soort.JLOI_NAAR_KAMER;
import static nl.paraaf.domain.Soort.JLOI_ONDERTEKEND;
import static nl.paraaf.domain.Soort.KENNISMAKING;
import static nl.paraaf.domain.Soort.MANDAAT;
import static nl.paraaf.domain.Soort.MIJLPAAL;
import static nl.paraaf.domain.Soort.MONITORING;
import static nl.paraaf.domain.Soort.MR_BESLUIT;
import static nl.paraaf.domain.Soort.NIET_GECONTINUEERD;
import static nl.paraaf.domain.Soort.ONDERHANDELING;
import static nl.paraaf.domain.Soort.OPGENOMEN_IN_DOELGROEP;
import static nl.paraaf.domain.Soort.PLAN_IN_VOORBEREIDING;
import static nl.paraaf.domain.Soort.PROJECTREVIEW;
import static nl.paraaf.domain.Soort.SUBSIDIEAANVRAAG;
import static nl.paraaf.domain.Soort.SUBSIDIEBESCHIKKING;
import static nl.paraaf.domain.Soort.UITVOERING_GESTART;
import static nl.paraaf.domain.Soort.VERKENNING_GESTART;
import static nl.paraaf.domain.Transition.on;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The ways through the phases as tables, one for each type of track.
 *
 * <p>A track may enter at any early phase, because sources start late; what an event needs is asked
 * all the same. {@link StateModel} explains how a table is applied.
 */
final class Transitions {
  /** Beside the way; one comes back to it through {@code heropend}. */
  static final Set<Fase> ASIDE =
      Set.copyOf(
          EnumSet.of(HAALBAARHEID_BEZIEN, Fase.GEPAUZEERD, Fase.NIET_GECONTINUEERD, Fase.GESTOPT));

  private static final List<Fase> BEFORE_JLOI =
      List.of(VERKENNING, EOP_GETEKEND, CONCEPT_JLOI, AMVI_GEVRAAGD, AMVI_ONTVANGEN);

  private Transitions() {}

  /** The rows of a type; where two rows hold the same kind of event, the first that fits counts. */
  static List<Transition> of(TrajectType type) {
    return switch (type) {
      case MAATWERKTRAJECT -> MAATWERKTRAJECT;
      case MAATWERKSUBSIDIE -> MAATWERKSUBSIDIE;
      case GENERIEK_INSTRUMENT -> GENERIEK_INSTRUMENT;
      case CLUSTER6_CASUS -> CLUSTER6_CASUS;
      case CLUSTERAANPAK, REGIOAANPAK -> AANPAK;
    };
  }

  /** The phase of a track of which the first event does not name one. */
  static Fase begin(TrajectType type) {
    return switch (type) {
      case MAATWERKTRAJECT, MAATWERKSUBSIDIE, GENERIEK_INSTRUMENT -> DOELGROEP;
      case CLUSTER6_CASUS -> CASUS_LOPEND;
      case CLUSTERAANPAK, REGIOAANPAK -> AANPAK_IN_VOORBEREIDING;
    };
  }

  private static final List<Transition> MAATWERKTRAJECT =
      with(
          aside(List.of(DOELGROEP), BEFORE_JLOI, List.of(JLOI_GETEKEND)),
          on(OPGENOMEN_IN_DOELGROEP).atStart().to(DOELGROEP),
          on(KENNISMAKING).atStart().from(DOELGROEP, VERKENNING).to(VERKENNING),
          on(VERKENNING_GESTART).atStart().from(DOELGROEP, VERKENNING).to(VERKENNING),
          on(MANDAAT).atStart().from(DOELGROEP).to(VERKENNING),
          on(MANDAAT).from(BEFORE_JLOI).from(JLOI_GETEKEND, MAATWERKAFSPRAAK_GETEKEND),
          on(EOP_ONDERTEKEND).atStart().from(DOELGROEP, VERKENNING).to(EOP_GETEKEND),
          on(EOP_NAAR_KAMER).anywhere().needs(EOP_ONDERTEKEND),
          on(BUSINESS_CASE_ONTVANGEN).atStart().from(BEFORE_JLOI).needs(EOP_ONDERTEKEND),
          on(PROJECTREVIEW).atStart().from(BEFORE_JLOI).needs(EOP_ONDERTEKEND),
          on(ONDERHANDELING).atStart().from(DOELGROEP).to(VERKENNING),
          on(ONDERHANDELING).from(BEFORE_JLOI).from(JLOI_GETEKEND, MAATWERKAFSPRAAK_GETEKEND),
          on(CONCEPT_JLOI_GEREED)
              .atStart()
              .from(EOP_GETEKEND)
              .to(CONCEPT_JLOI)
              .needs(EOP_ONDERTEKEND),
          on(ADVIESAANVRAAG)
              .atStart()
              .from(EOP_GETEKEND, CONCEPT_JLOI, AMVI_ONTVANGEN)
              .to(AMVI_GEVRAAGD)
              .needs(EOP_ONDERTEKEND),
          on(ADVIES)
              .atStart()
              .from(EOP_GETEKEND, CONCEPT_JLOI, AMVI_GEVRAAGD)
              .to(AMVI_ONTVANGEN)
              .needs(EOP_ONDERTEKEND),
          on(MR_BESLUIT)
              .atStart()
              .from(BEFORE_JLOI)
              .from(JLOI_GETEKEND, MAATWERKAFSPRAAK_GETEKEND)
              .needs(EOP_ONDERTEKEND),
          on(JLOI_ONDERTEKEND)
              .atStart()
              .from(AMVI_ONTVANGEN)
              .to(JLOI_GETEKEND)
              .needs(EOP_ONDERTEKEND, ADVIES),
          on(JLOI_NAAR_KAMER).anywhere().needs(JLOI_ONDERTEKEND),
          on(EC_GOEDKEURING).anywhere().needs(JLOI_ONDERTEKEND),
          on(SUBSIDIEAANVRAAG).anywhere().needs(JLOI_ONDERTEKEND),
          on(SUBSIDIEBESCHIKKING).anywhere().needs(JLOI_ONDERTEKEND),
          on(AFSPRAAK_ONDERTEKEND)
              .atStart()
              .from(JLOI_GETEKEND, MAATWERKAFSPRAAK_GETEKEND)
              .to(MAATWERKAFSPRAAK_GETEKEND)
              .needs(JLOI_ONDERTEKEND),
          on(AFSPRAAK_ONDERTEKEND).from(UITVOERING).needs(JLOI_ONDERTEKEND),
          on(UITVOERING_GESTART)
              .atStart()
              .from(MAATWERKAFSPRAAK_GETEKEND)
              .to(UITVOERING)
              .needs(AFSPRAAK_ONDERTEKEND),
          on(MIJLPAAL).anywhere().needs(AFSPRAAK_ONDERTEKEND),
          on(MONITORING).anywhere().needs(AFSPRAAK_ONDERTEKEND),
          on(Soort.AFGEROND)
              .atStart()
              .from(MAATWERKAFSPRAAK_GETEKEND, UITVOERING)
              .to(Fase.AFGEROND)
              .needs(AFSPRAAK_ONDERTEKEND));

  private static final List<Transition> GENERIEK_INSTRUMENT =
      with(
          aside(List.of(DOELGROEP, VERKENNING, SUBSIDIE_AANGEVRAAGD)),
          on(OPGENOMEN_IN_DOELGROEP).atStart().to(DOELGROEP),
          on(KENNISMAKING).atStart().from(DOELGROEP, VERKENNING).to(VERKENNING),
          on(VERKENNING_GESTART).atStart().from(DOELGROEP, VERKENNING).to(VERKENNING),
          on(BUSINESS_CASE_ONTVANGEN).anywhere(),
          on(PROJECTREVIEW).anywhere(),
          on(MR_BESLUIT).anywhere(),
          on(EC_GOEDKEURING).anywhere(),
          on(SUBSIDIEAANVRAAG)
              .atStart()
              .from(DOELGROEP, VERKENNING, SUBSIDIE_AANGEVRAAGD)
              .to(SUBSIDIE_AANGEVRAAGD),
          on(SUBSIDIEAANVRAAG).from(SUBSIDIE_VERLEEND, UITVOERING),
          on(SUBSIDIEBESCHIKKING)
              .atStart()
              .from(DOELGROEP, VERKENNING, SUBSIDIE_AANGEVRAAGD, SUBSIDIE_VERLEEND)
              .to(SUBSIDIE_VERLEEND),
          on(SUBSIDIEBESCHIKKING).from(UITVOERING),
          on(UITVOERING_GESTART)
              .atStart()
              .from(SUBSIDIE_VERLEEND)
              .to(UITVOERING)
              .needs(SUBSIDIEBESCHIKKING),
          on(MIJLPAAL).anywhere().needs(SUBSIDIEBESCHIKKING),
          on(MONITORING).anywhere().needs(SUBSIDIEBESCHIKKING),
          on(Soort.AFGEROND)
              .atStart()
              .from(SUBSIDIE_VERLEEND, UITVOERING)
              .to(Fase.AFGEROND)
              .needs(SUBSIDIEBESCHIKKING));

  /** Needs neither EoP nor JLoI, but a company that has signed an EoP may get one. */
  private static final List<Transition> MAATWERKSUBSIDIE =
      with(
          GENERIEK_INSTRUMENT,
          on(MANDAAT).atStart().from(DOELGROEP).to(VERKENNING),
          on(MANDAAT).from(VERKENNING, SUBSIDIE_AANGEVRAAGD),
          on(ONDERHANDELING).atStart().from(DOELGROEP).to(VERKENNING),
          on(ONDERHANDELING).from(VERKENNING, SUBSIDIE_AANGEVRAAGD),
          on(EOP_ONDERTEKEND).atStart().from(DOELGROEP).to(VERKENNING),
          on(EOP_ONDERTEKEND).from(VERKENNING, SUBSIDIE_AANGEVRAAGD, SUBSIDIE_VERLEEND, UITVOERING),
          on(EOP_NAAR_KAMER).anywhere().needs(EOP_ONDERTEKEND));

  private static final List<Transition> CLUSTER6_CASUS =
      with(
          aside(List.of(CASUS_LOPEND)),
          on(KENNISMAKING).atStart().from(CASUS_LOPEND),
          on(Soort.CASUS_GESTART).atStart().from(CASUS_LOPEND).to(CASUS_LOPEND),
          on(PROJECTREVIEW).anywhere(),
          on(MIJLPAAL).anywhere(),
          on(MONITORING).anywhere(),
          on(Soort.CASUS_AFGEROND).atStart().from(CASUS_LOPEND).to(Fase.CASUS_AFGEROND));

  private static final List<Transition> AANPAK =
      with(
          aside(List.of(AANPAK_IN_VOORBEREIDING, Fase.AANPAK_GESTART)),
          on(KENNISMAKING).atStart().from(AANPAK_IN_VOORBEREIDING),
          on(VERKENNING_GESTART).atStart().from(AANPAK_IN_VOORBEREIDING),
          on(PLAN_IN_VOORBEREIDING).atStart().to(AANPAK_IN_VOORBEREIDING),
          on(PLAN_IN_VOORBEREIDING).from(AANPAK_IN_VOORBEREIDING),
          on(Soort.AANPAK_GESTART).atStart().from(AANPAK_IN_VOORBEREIDING).to(Fase.AANPAK_GESTART),
          on(MR_BESLUIT).anywhere(),
          on(UITVOERING_GESTART).atStart().from(Fase.AANPAK_GESTART).to(UITVOERING),
          on(MIJLPAAL).anywhere(),
          on(MONITORING).anywhere(),
          on(Soort.AFGEROND).atStart().from(Fase.AANPAK_GESTART, UITVOERING).to(Fase.AFGEROND));

  private static List<Transition> with(List<Transition> rows, Transition... more) {
    List<Transition> all = new ArrayList<>(rows);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  /** The ways to the side and back, from each phase before the binding signature. */
  @SafeVarargs
  private static List<Transition> aside(Collection<Fase>... before) {
    Set<Fase> open = EnumSet.noneOf(Fase.class);
    for (Collection<Fase> phases : before) {
      open.addAll(phases);
    }
    return List.of(
        on(HAALBAARHEIDSONDERZOEK).atStart().from(open).to(HAALBAARHEID_BEZIEN),
        on(Soort.GEPAUZEERD).atStart().from(open).from(HAALBAARHEID_BEZIEN).to(Fase.GEPAUZEERD),
        on(NIET_GECONTINUEERD)
            .atStart()
            .from(open)
            .from(HAALBAARHEID_BEZIEN, Fase.GEPAUZEERD)
            .to(Fase.NIET_GECONTINUEERD),
        on(GESTOPT)
            .atStart()
            .from(open)
            .from(HAALBAARHEID_BEZIEN, Fase.GEPAUZEERD, Fase.NIET_GECONTINUEERD)
            .to(Fase.GESTOPT),
        on(HEROPEND).from(ASIDE));
  }
}
