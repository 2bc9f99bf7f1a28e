package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Fase;
import nl.paraaf.domain.Registers.Afdoening;
import nl.paraaf.domain.Registers.Instrument;
import nl.paraaf.domain.Traject.Doel;
import nl.paraaf.domain.Traject.Steun;
import nl.paraaf.domain.Wijziging;
import nl.paraaf.domain.Wijzigingen;
import nl.paraaf.intake.Json;
import nl.paraaf.language.Dates;
import nl.paraaf.language.Money;
import nl.paraaf.language.Quantities;
import nl.paraaf.language.Text;

/** What changed between two editions, as a table or for another program. */
public final class ChangeList {
  private static final String NOTHING = "—";

  private final Dossier dossier;
  private final List<Row> rows = new ArrayList<>();

  private record Row(
      String kind,
      String id,
      String name,
      String about,
      Optional<String> was,
      Optional<String> now,
      String cause,
      Optional<String> event,
      String source) {}

  ChangeList(Dossier dossier, Wijzigingen changes) {
    this.dossier = dossier;
    changes.fasen().forEach(c -> add("fase", c, "fase", Fase::label));
    changes
        .doelen()
        .forEach(
            c -> add("doel", c, "doel voor " + goal(c).grootheid().label(), ChangeList::words));
    changes.steun().forEach(c -> add("steun", c, instrument(c), ChangeList::words));
    changes.cijfers().forEach(c -> add("cijfer", c, "gemeld cijfer", Quantities::of));
    changes.toezeggingen().forEach(c -> add("toezegging", c, "toezegging", ChangeList::words));
    changes.moties().forEach(c -> add("motie", c, "motie", ChangeList::words));
  }

  private <T> void add(String kind, Wijziging<T> change, String about, Function<T, String> words) {
    rows.add(
        new Row(
            kind,
            change.id(),
            change.naam(),
            about,
            change.was().map(words),
            change.nu().map(words).or(() -> open(change)),
            change.oorzaak().label(),
            change.gebeurtenis().map(e -> e.soort().label() + ", " + Dates.event(e)),
            change.bron()));
  }

  /** With a promise or motion that is known now, and with which nothing was done. */
  private static Optional<String> open(Wijziging<?> change) {
    return change.was().isEmpty() ? Optional.of("open") : Optional.empty();
  }

  private static Doel goal(Wijziging<Doel> change) {
    return change.nu().or(change::was).orElseThrow();
  }

  private String instrument(Wijziging<Steun> change) {
    String id = change.nu().or(change::was).orElseThrow().instrument();
    return Optional.ofNullable(dossier.instrument().get(id)).map(Instrument::naam).orElse(id);
  }

  private static String words(Doel goal) {
    return Quantities.of(goal)
        + goal.doeljaar().map(year -> " in " + year).orElse("")
        + goal.basisjaar().map(year -> " ten opzichte van " + year).orElse("");
  }

  private static String words(Steun support) {
    return Money.amount(support).map(amount -> amount + ", ").orElse("") + support.status().label();
  }

  private static String words(Afdoening step) {
    return step.status().label() + " op " + Dates.day(step.datum());
  }

  /** A table in Markdown, with a sentence above it. */
  public String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("Editie ").append(dossier.editie().id()).append(", vergeleken met de brief van ");
    out.append(Dates.day(dossier.vorigePeildatum())).append(": ");
    if (rows.isEmpty()) {
      return out.append("er is niets gewijzigd.\n").toString();
    }
    out.append(rows.size()).append(rows.size() == 1 ? " wijziging.\n\n" : " wijzigingen.\n\n");
    out.append("| Wat | Onderwerp | Was | Is nu | Oorzaak | Bron |\n|---|---|---|---|---|---|\n");
    for (Row row : rows) {
      String cause = row.event().map(Text::capitalise).orElse(Text.capitalise(row.cause()));
      List<String> cells =
          List.of(
              row.name(),
              row.about(),
              row.was().orElse(NOTHING),
              row.now().orElse(NOTHING),
              cause,
              row.source());
      cells.forEach(cell -> out.append("| ").append(escaped(cell)).append(' '));
      out.append("|\n");
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|~#&])", "\\\\$1");
  }

  /** The same for another program; what is not there has no key. */
  public String json() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("editie", dossier.editie().id());
    tree.put("peildatum", dossier.peildatum().toString());
    tree.put("vorigePeildatum", dossier.vorigePeildatum().toString());
    tree.put("wijzigingen", rows.stream().map(ChangeList::tree).toList());
    return new String(Json.write(tree), UTF_8);
  }

  private static Map<String, Object> tree(Row row) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("soort", row.kind());
    tree.put("id", row.id());
    tree.put("naam", row.name());
    tree.put("onderwerp", row.about());
    row.was().ifPresent(was -> tree.put("was", was));
    row.now().ifPresent(now -> tree.put("nu", now));
    tree.put("oorzaak", row.cause());
    row.event().ifPresent(event -> tree.put("gebeurtenis", event));
    tree.put("bron", row.source());
    return tree;
  }
}
