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

/** Rules over the library of clauses and the drafts that are made with it. */
record DraftChecks(Gegevens all, Report report) {

  void check() {
    all.clausules().forEach(this::clause);
    groups();
    Set<String> known = new HashSet<>();
    for (Ontwerp draft : all.ontwerpen()) {
      if (!known.add(draft.sleutel())) {
        report.error(
            Place.of(draft, "document"),
            "dubbel-ontwerp",
            "voor traject " + draft.traject() + " is er nog een " + draft.document().label(),
            "houd één bestand per traject en stuk, of kies een ander document");
      }
      draft(draft);
    }
  }

  private void clause(Clausule clause) {
    boolean definition = clause.soort() == ClausuleSoort.DEFINITIE;
    if (definition && clause.term().isEmpty()) {
      report.error(
          Place.of(clause, "soort"),
          "definitie-zonder-term",
          "deze definitie noemt geen term",
          "voeg toe: term: Het Gedefinieerde Woord");
    } else if (!definition && clause.term().isPresent()) {
      report.error(
          Place.of(clause, "term"),
          "term-zonder-definitie",
          "alleen een definitie heeft een term, en dit is soort " + clause.soort().label(),
          "haal term weg, of maak er soort: definitie van");
    }
    if (clause.soort() != ClausuleSoort.BIJLAGE && clause.sjabloon().isPresent()) {
      report.error(
          Place.of(clause, "sjabloon"),
          "sjabloon-zonder-bijlage",
          "alleen een bijlage heeft een sjabloon, en dit is soort " + clause.soort().label(),
          "haal sjabloon weg");
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
        report.error(
            Place.of(clause, "variantgroep"),
            "groep-heet-als-clausule",
            "de variantgroep ‘" + group + "’ heet zoals een clausule",
            "geef de groep een andere naam; verwijzingen gaan naar de groep");
      }
      Clausule other = first.putIfAbsent(group, clause);
      if (other != null && other.soort() != clause.soort()) {
        report.error(
            Place.of(clause, "soort"),
            "gemengde-variantgroep",
            "in de variantgroep ‘"
                + group
                + "’ is "
                + other.id()
                + " van soort "
                + other.soort().label()
                + " en "
                + clause.id()
                + " van soort "
                + clause.soort().label(),
            "varianten van een clausule zijn van één soort");
      }
    }
  }

  private void draft(Ontwerp draft) {
    Optional<Traject> track =
        all.trajecten().stream().filter(t -> t.id().equals(draft.traject())).findFirst();
    if (track.isEmpty()) {
      unknown(draft, "traject", "het traject", draft.traject(), ids(all.trajecten()));
    } else if (StateModel.op(track.get(), draft.datum()).isEmpty()) {
      report.error(
          Place.of(draft, "datum"),
          "traject-nog-onbekend",
          "op " + draft.datum() + " was er met traject " + draft.traject() + " nog niets gebeurd",
          "kies een latere datum");
    }
    edition(draft);
    if (draft.startdatum().isPresent()
        && draft.einddatum().isPresent()
        && !draft.startdatum().get().isBefore(draft.einddatum().get())) {
      report.error(
          Place.of(draft, "einddatum"),
          "omgekeerde-termijn",
          "einddatum "
              + draft.einddatum().get()
              + " ligt niet na startdatum "
              + draft.startdatum().get(),
          "controleer beide datums");
    }
    draft
        .deel()
        .filter(part -> part.nummer() > part.van())
        .ifPresent(
            part ->
                report.error(
                    Place.of(part, "nummer").in(draft),
                    "deel-buiten-bereik",
                    "deel " + part.nummer() + " van " + part.van() + " bestaat niet",
                    "nummer is ten hoogste van"));
    overrides(draft);
  }

  private void edition(Ontwerp draft) {
    Optional<Editie> edition =
        all.edities().stream().filter(e -> e.id().equals(draft.editie())).findFirst();
    if (edition.isEmpty()) {
      List<String> known = all.edities().stream().map(Editie::id).toList();
      unknown(draft, "editie", "de editie", draft.editie(), known);
    } else if (!edition.get().vorigePeildatum().isBefore(draft.datum())) {
      report.error(
          Place.of(draft, "datum"),
          "omgekeerde-peildatums",
          "datum "
              + draft.datum()
              + " ligt niet na "
              + edition.get().vorigePeildatum()
              + ", de vorige peildatum van editie "
              + draft.editie(),
          "kies de editie die bij de datum hoort");
    }
  }

  private void overrides(Ontwerp draft) {
    Set<String> named = new HashSet<>();
    for (Afwijking override : draft.afwijkingen()) {
      Place place = Place.of(override, "clausule").in(draft);
      Optional<Clausule> clause = find(override.clausule());
      if (clause.isEmpty()) {
        report.error(
            place,
            "onbekende-verwijzing",
            "er is geen clausule ‘" + override.clausule() + "’",
            Suggestion.hint(
                override.clausule(),
                ids(all.clausules()),
                "./paraaf clausules noemt de clausules"));
      } else if (!clause.get().documenten().contains(draft.document())) {
        report.error(
            place,
            "clausule-ander-stuk",
            "clausule " + override.clausule() + " is niet voor een " + draft.document().label(),
            "zij is voor: "
                + clause.get().documenten().stream()
                    .map(Stuk::label)
                    .collect(Collectors.joining(", ")));
      } else if (clause.get().status() == ClausuleStatus.VERVALLEN
          && override.actie() != Actie.WEGLATEN) {
        report.error(
            place,
            "clausule-vervallen",
            "clausule " + override.clausule() + " is vervallen op " + clause.get().statusDatum(),
            "kies een clausule die vastgesteld is");
      }
      if (!named.add(override.clausule())) {
        report.error(
            place,
            "dubbele-afwijking",
            "van clausule " + override.clausule() + " wordt al eerder afgeweken",
            "voeg de afwijkingen samen");
      }
      text(draft, override);
    }
  }

  private void text(Ontwerp draft, Afwijking override) {
    if (override.actie() == Actie.VERVANGEN && override.tekst().isEmpty()) {
      report.error(
          Place.of(override, "actie").in(draft),
          "afwijking-zonder-tekst",
          "bij vervangen hoort een nieuwe tekst",
          "voeg toe: tekst: |");
    } else if (override.actie() == Actie.WEGLATEN && override.tekst().isPresent()) {
      report.error(
          Place.of(override, "tekst").in(draft),
          "afwijking-met-tekst",
          "bij weglaten hoort geen tekst",
          "haal tekst weg, of kies actie: vervangen");
    }
  }

  private void unknown(Ontwerp draft, String key, String label, String id, List<String> known) {
    report.error(
        Place.of(draft, key),
        "onbekende-verwijzing",
        label + " ‘" + id + "’ bestaat niet",
        Suggestion.hint(id, known, "kies uit: " + String.join(", ", known)));
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
