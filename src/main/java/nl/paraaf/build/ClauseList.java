package nl.paraaf.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.paraaf.domain.Benoemd;
import nl.paraaf.domain.Clausule;
import nl.paraaf.drafting.Draft;
import nl.paraaf.intake.Content;

/** The library of clauses in lines of text, with the drafts in which each clause is used. */
public final class ClauseList {
  private final Content content;
  private final Map<String, List<String>> uses = new LinkedHashMap<>();

  ClauseList(Content content, List<Draft> drafts) {
    this.content = content;
    for (Draft draft : drafts) {
      for (Clausule clause : draft.clauses()) {
        uses.computeIfAbsent(clause.id(), id -> new ArrayList<>()).add(draft.ontwerp().sleutel());
      }
    }
  }

  private List<Clausule> clauses() {
    return content.gegevens().clausules();
  }

  /** The ids of all clauses. */
  public List<String> ids() {
    return clauses().stream().map(Clausule::id).toList();
  }

  /** One line for each clause, in columns. */
  public List<String> lines() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("clausule", "versie", "soort", "status", "gebruikt in"));
    for (Clausule clause : clauses()) {
      rows.add(
          List.of(
              clause.id(),
              clause.versie(),
              clause.soort().label(),
              clause.status().label(),
              used(clause)));
    }
    return Columns.lines(rows);
  }

  private String used(Clausule clause) {
    List<String> drafts = uses.getOrDefault(clause.id(), List.of());
    return drafts.isEmpty() ? "–" : String.join(", ", drafts);
  }

  /** All that is known of one clause; empty when there is none of that name. */
  public Optional<List<String>> show(String id) {
    return clauses().stream().filter(c -> c.id().equals(id)).findFirst().map(this::show);
  }

  private List<String> show(Clausule clause) {
    List<String> lines = new ArrayList<>();
    lines.add(clause.id() + ", versie " + clause.versie() + ": " + clause.titel());
    lines.add("");
    lines.add("Soort:       " + clause.soort().label());
    lines.add(
        "Stukken:     "
            + clause.documenten().stream().map(Benoemd::label).collect(Collectors.joining(", ")));
    lines.add("Status:      " + clause.status().label() + " sinds " + clause.statusDatum());
    clause.term().ifPresent(term -> lines.add("Term:        " + term));
    lines.add("Voorwaarde:  " + clause.voorwaarde().orElse("geen: hoort altijd in het stuk"));
    lines.add("Gebruikt in: " + used(clause));
    lines.add("Notitie:     " + clause.notitie());
    lines.add("Grondslag:");
    for (Clausule.Grondslag basis : clause.grondslag()) {
      lines.add(
          "  - "
              + basis.regeling()
              + ", "
              + basis.onderdeel()
              + basis.toelichting().map(text -> ": " + text).orElse(""));
    }
    clause.variantgroep().ifPresent(group -> variants(clause, group, lines));
    lines.add("Tekst:");
    text(clause).forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
    return lines;
  }

  private void variants(Clausule clause, String group, List<String> lines) {
    lines.add("Varianten in de groep " + group + " (verwijzing: [](#" + group + ")):");
    for (Clausule other : clauses()) {
      if (other.variantgroep().equals(Optional.of(group))) {
        String documents =
            new TreeSet<>(other.documenten())
                .stream().map(Benoemd::label).collect(Collectors.joining(", "));
        lines.add(
            (other.id().equals(clause.id()) ? "  * " : "  - ")
                + other.id()
                + " ("
                + documents
                + "): "
                + other.voorwaarde().orElse("altijd"));
      }
    }
  }

  /** The text as it was written, without the front matter. */
  private List<String> text(Clausule clause) {
    String file = content.clauses().get(clause.id()).file();
    List<String> lines = new ArrayList<>();
    int fences = 0;
    for (int i = 1; content.texts().line(file, i).isPresent(); i++) {
      String line = content.texts().line(file, i).get();
      if (fences == 2 && !(lines.isEmpty() && line.isBlank())) {
        lines.add(line.stripTrailing());
      } else if (line.stripTrailing().equals("---")) {
        fences++;
      }
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }
}
