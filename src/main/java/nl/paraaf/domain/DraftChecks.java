package nl.paraaf.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.domain.Clausule.ClausuleSoort;
import nl.paraaf.domain.Clausule.ClausuleStatus;
import nl.paraaf.domain.Ontwerp.Actie;
import nl.paraaf.domain.Ontwerp.Afwijking;
import nl.paraaf.domain.Report.Place;
import nl.paraaf.rules.ClauseRules;
import nl.paraaf.rules.FactRules;
import nl.paraaf.rules.LetterRules;
import nl.paraaf.rules.SchemaRules;

/** Rules over the library of clauses and the drafts that are made with it. */
record DraftChecks(Gegevens all, Report report) {

  void check() {
    all.clausules().forEach(this::clause);
    groups();
    Set<String> known = new HashSet<>();
    for (Ontwerp draft : all.ontwerpen()) {
      if (!known.add(draft.sleutel())) {
        report.add(
            ClauseRules.DUBBEL_ONTWERP,
            Place.of(draft, "document"),
            draft.traject(),
            draft.document().label());
      }
      draft(draft);
    }
  }

  private void clause(Clausule clause) {
    boolean definition = clause.soort() == ClausuleSoort.DEFINITIE;
    if (definition && clause.term().isEmpty()) {
      report.add(ClauseRules.DEFINITIE_ZONDER_TERM, Place.of(clause, "soort"));
    } else if (!definition && clause.term().isPresent()) {
      report.add(
          ClauseRules.TERM_ZONDER_DEFINITIE, Place.of(clause, "term"), clause.soort().label());
    }
    if (clause.soort() != ClausuleSoort.BIJLAGE && clause.sjabloon().isPresent()) {
      report.add(
          ClauseRules.SJABLOON_ZONDER_BIJLAGE,
          Place.of(clause, "sjabloon"),
          clause.soort().label());
    }
  }

  /** Names of groups and of clauses must differ, and a group is of one kind. */
  private void groups() {
    Map<String, Clausule> first = new HashMap<>();
    for (Clausule clause : all.clausules()) {
      String group = clause.variantgroep().orElse("");
      if (group.isEmpty()) {
        continue;
      }
      if (find(group).isPresent()) {
        report.add(ClauseRules.GROEP_HEET_ALS_CLAUSULE, Place.of(clause, "variantgroep"), group);
      }
      Clausule other = first.putIfAbsent(group, clause);
      if (other != null && other.soort() != clause.soort()) {
        report.add(
            ClauseRules.GEMENGDE_VARIANTGROEP,
            Place.of(clause, "soort"),
            group,
            other.id(),
            other.soort().label(),
            clause.id(),
            clause.soort().label());
      }
    }
  }

  private void draft(Ontwerp draft) {
    Optional<Traject> track =
        all.trajecten().stream().filter(t -> t.id().equals(draft.traject())).findFirst();
    if (track.isEmpty()) {
      unknown(draft, "traject", "het traject", draft.traject(), ids(all.trajecten()));
    } else if (StateModel.op(track.get(), draft.datum()).isEmpty()) {
      report.add(
          ClauseRules.TRAJECT_NOG_ONBEKEND,
          Place.of(draft, "datum"),
          draft.datum(),
          draft.traject());
    }
    edition(draft);
    if (draft.startdatum().isPresent()
        && draft.einddatum().isPresent()
        && !draft.startdatum().get().isBefore(draft.einddatum().get())) {
      report.advise(
          FactRules.OMGEKEERDE_TERMIJN,
          Place.of(draft, "einddatum"),
          List.of("controleer beide datums"),
          "einddatum",
          draft.einddatum().get(),
          "startdatum",
          draft.startdatum().get());
    }
    draft
        .deel()
        .filter(part -> part.nummer() > part.van())
        .ifPresent(
            part ->
                report.add(
                    ClauseRules.DEEL_BUITEN_BEREIK,
                    Place.of(part, "nummer").in(draft),
                    part.nummer(),
                    part.van()));
    overrides(draft);
  }

  private void edition(Ontwerp draft) {
    Optional<Editie> edition =
        all.edities().stream().filter(e -> e.id().equals(draft.editie())).findFirst();
    if (edition.isEmpty()) {
      List<String> known = all.edities().stream().map(Editie::id).toList();
      unknown(draft, "editie", "de editie", draft.editie(), known);
    } else if (!edition.get().vorigePeildatum().isBefore(draft.datum())) {
      report.advise(
          LetterRules.OMGEKEERDE_PEILDATUMS,
          Place.of(draft, "datum"),
          List.of("kies de editie die bij de datum hoort"),
          "datum",
          draft.datum(),
          "na",
          edition.get().vorigePeildatum() + ", de vorige peildatum van editie " + draft.editie());
    }
  }

  private void overrides(Ontwerp draft) {
    Set<String> named = new HashSet<>();
    for (Afwijking override : draft.afwijkingen()) {
      Place place = Place.of(override, "clausule").in(draft);
      Optional<Clausule> clause = find(override.clausule());
      if (clause.isEmpty()) {
        String hint =
            Suggestion.hint(
                override.clausule(), ids(all.clausules()), "./paraaf clausules noemt de clausules");
        report.advise(
            SchemaRules.ONBEKENDE_VERWIJZING,
            place,
            List.of(hint),
            "de clausule",
            override.clausule());
      } else if (!clause.get().documenten().contains(draft.document())) {
        String served =
            clause.get().documenten().stream().map(Stuk::label).collect(Collectors.joining(", "));
        report.advise(
            ClauseRules.CLAUSULE_ANDER_STUK,
            place,
            List.of("zij is voor: " + served),
            override.clausule(),
            draft.document().label());
      } else if (clause.get().status() == ClausuleStatus.VERVALLEN
          && override.actie() != Actie.WEGLATEN) {
        report.add(
            ClauseRules.CLAUSULE_VERVALLEN,
            place,
            "clausule " + override.clausule() + " is",
            clause.get().statusDatum());
      }
      if (!named.add(override.clausule())) {
        report.add(ClauseRules.DUBBELE_AFWIJKING, place, override.clausule());
      }
      text(draft, override);
    }
  }

  private void text(Ontwerp draft, Afwijking override) {
    if (override.actie() == Actie.VERVANGEN && override.tekst().isEmpty()) {
      report.add(ClauseRules.AFWIJKING_ZONDER_TEKST, Place.of(override, "actie").in(draft));
    } else if (override.actie() == Actie.WEGLATEN && override.tekst().isPresent()) {
      report.add(ClauseRules.AFWIJKING_MET_TEKST, Place.of(override, "tekst").in(draft));
    }
  }

  private void unknown(Ontwerp draft, String key, String label, String id, List<String> known) {
    report.advise(
        SchemaRules.ONBEKENDE_VERWIJZING,
        Place.of(draft, key),
        List.of(Suggestion.hint(id, known, "kies uit: " + String.join(", ", known))),
        label,
        id);
  }

  private Optional<Clausule> find(String id) {
    return all.clausules().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  private static List<String> ids(List<? extends Record> records) {
    return records.stream()
        .map(r -> r instanceof Clausule clause ? clause.id() : ((Traject) r).id())
        .toList();
  }
}
