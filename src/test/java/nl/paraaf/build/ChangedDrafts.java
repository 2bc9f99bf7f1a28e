package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Document;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Gegevens;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.domain.Ontwerp.Actie;
import nl.paraaf.domain.Ontwerp.Afwijking;
import nl.paraaf.domain.Vastlegging;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.ContentReader;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.template.TemplateEngine;

/**
 * The drafts of the repository with clauses dropped and added, and where their references then lead
 * nowhere. That is found here from the Markdown itself, in another way than the program does it.
 */
public final class ChangedDrafts {
  private static final Pattern REFERENCE = Pattern.compile("\\]\\(#([a-z0-9-]+)(/[a-z0-9-]+)?\\)");

  private static final FolderRoot TEMPLATES = new FolderRoot("templates", Path.of("templates"));

  private final Content content = read();
  private final TemplateEngine engine = new TemplateEngine(TEMPLATES);
  private final Map<String, Map<String, String>> lines = new HashMap<>();

  /**
   * What is changed in a draft.
   *
   * @param dropped ids of clauses
   * @param added ids of clauses
   */
  public record Change(Set<String> dropped, Set<String> added) {
    public static final Change NONE = new Change(Set.of(), Set.of());

    public Change {
      dropped = Set.copyOf(dropped);
      added = Set.copyOf(added);
    }

    private Change dropping(Set<String> more) {
      Set<String> all = new TreeSet<>(dropped);
      all.addAll(more);
      return new Change(all, added);
    }

    private Change adding(Set<String> more) {
      Set<String> all = new TreeSet<>(added);
      all.addAll(more);
      return new Change(dropped, all);
    }
  }

  /**
   * What came of it.
   *
   * @param broken the places of references that lead nowhere, as the program tells them
   * @param errors the places of all errors
   */
  public record Made(
      List<Clausule> clauses,
      List<String> broken,
      List<String> errors,
      Optional<Document> document) {}

  /** A reference in a clause that leads nowhere. */
  record Broken(String place, Clausule in, String name, boolean part) {}

  private static Content read() {
    Diagnostics diagnostics = new Diagnostics();
    DocumentTypes types = new Catalogue(TEMPLATES).types(diagnostics);
    Content read =
        ContentReader.read(new FolderRoot("content", Path.of("content")), types, diagnostics);
    assertFalse(diagnostics.hasErrors(), () -> diagnostics.sorted().toString());
    return read;
  }

  /** The drafts as they are. */
  public List<Ontwerp> drafts() {
    return content.gegevens().ontwerpen();
  }

  List<Clausule> library() {
    return content.gegevens().clausules();
  }

  /** With which versions the drafts were recorded. */
  List<Vastlegging> recorded() {
    return content.gegevens().vastleggingen();
  }

  /** The draft with a change. */
  public Made make(Ontwerp draft, Change change) {
    List<Afwijking> overrides = new ArrayList<>(draft.afwijkingen());
    overrides.removeIf(o -> change.dropped().contains(o.clausule()));
    change.dropped().forEach(id -> overrides.add(override(id, Actie.WEGLATEN)));
    change.added().forEach(id -> overrides.add(override(id, Actie.TOEVOEGEN)));
    Diagnostics diagnostics = new Diagnostics();
    Drafts drafts = new Drafts(with(draft, overrides), engine, Progress.SILENT, diagnostics);
    DraftRequest wanted =
        new DraftRequest(Set.of(draft.document().id()), Set.of(draft.traject()), false);
    List<MadeDocument> made =
        drafts.make(
            new Request(
                Optional.empty(), false, DocumentRequest.NONE, wanted, Set.of(), Status.CONCEPT),
            Selection.ALL);
    List<Diagnostic> errors =
        diagnostics.sorted().stream().filter(d -> d.severity() == Severity.FOUT).toList();
    return new Made(
        drafts.drafts().stream().findFirst().map(d -> d.clauses()).orElse(List.of()),
        places(errors.stream().filter(d -> d.code().startsWith("verwijzing-")).toList()),
        places(errors),
        made.stream().findFirst().map(MadeDocument::document));
  }

  private static Afwijking override(String clause, Actie action) {
    return new Afwijking(clause, action, Optional.empty(), "proef");
  }

  private static List<String> places(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(Diagnostic::span)
        .map(span -> span.file() + ":" + span.start().line())
        .sorted()
        .toList();
  }

  /** The clauses of the library that could be in a draft of this kind and are not. */
  public List<Clausule> others(Ontwerp draft, Made made) {
    Set<String> in = new TreeSet<>();
    made.clauses().forEach(c -> in.add(c.id()));
    return content.gegevens().clausules().stream()
        .filter(c -> c.documenten().contains(draft.document()) && !in.contains(c.id()))
        .toList();
  }

  /** A clause that comes in; of its group the one that was in goes out. */
  public Change adding(Clausule clause, Made made) {
    Set<String> out = new TreeSet<>();
    made.clauses().stream()
        .filter(c -> clause.variantgroep().isPresent())
        .filter(c -> c.variantgroep().equals(clause.variantgroep()))
        .forEach(c -> out.add(c.id()));
    return new Change(out, Set.of(clause.id()));
  }

  /** The same change, with all clauses dropped that would refer to nothing. */
  public Change withUsers(Ontwerp draft, Change change, List<Clausule> whole) {
    Change all = change;
    while (true) {
      Set<String> users = new TreeSet<>();
      broken(draft, after(whole, all)).forEach(b -> users.add(b.in().id()));
      if (users.isEmpty()) {
        return all;
      }
      Set<String> taken = new TreeSet<>(all.added());
      taken.removeAll(users);
      users.removeAll(all.added());
      all = new Change(all.dropped(), taken).dropping(users);
    }
  }

  /** The same change, with all clauses added that are referred to. */
  Change withTargets(Ontwerp draft, Change change, List<Clausule> whole) {
    Change all = change;
    while (true) {
      Set<String> targets = new TreeSet<>();
      for (Broken broken : broken(draft, after(whole, all))) {
        content.gegevens().clausules().stream()
            .filter(c -> !broken.part() && c.verwijsnaam().equals(broken.name()))
            .filter(c -> c.documenten().contains(draft.document()))
            .findFirst()
            .ifPresent(c -> targets.add(c.id()));
      }
      if (targets.isEmpty()) {
        return all;
      }
      all = all.adding(targets);
    }
  }

  private List<Clausule> after(List<Clausule> whole, Change change) {
    List<Clausule> in = new ArrayList<>(whole);
    content.gegevens().clausules().stream()
        .filter(c -> change.added().contains(c.id()) && !whole.contains(c))
        .forEach(in::add);
    in.removeIf(c -> change.dropped().contains(c.id()));
    return in;
  }

  /** The references in these clauses that lead to no clause of them, or to no part of one. */
  List<Broken> broken(Ontwerp draft, List<Clausule> in) {
    Map<String, Clausule> byName = new HashMap<>();
    in.forEach(c -> byName.put(c.verwijsnaam(), c));
    List<Broken> broken = new ArrayList<>();
    for (Clausule clause : in) {
      lines(draft, clause)
          .forEach(
              (place, line) -> {
                Matcher matcher = REFERENCE.matcher(line);
                while (matcher.find()) {
                  Clausule target = byName.get(matcher.group(1));
                  boolean part = matcher.group(2) != null;
                  if (target == null || (part && !hasPart(draft, target, matcher.group(2)))) {
                    broken.add(new Broken(place, clause, matcher.group(1), target != null));
                  }
                }
              });
    }
    return broken;
  }

  private boolean hasPart(Ontwerp draft, Clausule clause, String part) {
    String mark = "{#" + part.substring(1) + "}";
    return lines(draft, clause).values().stream().anyMatch(line -> line.contains(mark));
  }

  /** The lines of a clause, from its own file or from the draft. */
  private Map<String, String> lines(Ontwerp draft, Clausule clause) {
    Optional<String> replaced =
        draft.afwijkingen().stream()
            .filter(a -> a.clausule().equals(clause.id()))
            .flatMap(a -> a.tekst().stream())
            .findFirst();
    String file =
        replaced.isPresent()
            ? "juridisch/" + draft.traject() + ".yaml"
            : "clausules/" + clause.id() + ".md";
    Map<String, String> all = lines.computeIfAbsent(file, ChangedDrafts::lines);
    if (replaced.isEmpty()) {
      return all;
    }
    Map<String, String> own = new LinkedHashMap<>(all);
    own.values().removeIf(line -> line.isBlank() || !replaced.get().contains(line.strip()));
    return own;
  }

  private static Map<String, String> lines(String file) {
    try {
      List<String> read = Files.readAllLines(Path.of("content").resolve(file));
      Map<String, String> lines = new LinkedHashMap<>();
      for (int i = 0; i < read.size(); i++) {
        lines.put("content/" + file + ":" + (i + 1), read.get(i));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Content with(Ontwerp o, List<Afwijking> overrides) {
    Ontwerp changed =
        new Ontwerp(
            o.traject(),
            o.document(),
            o.versie(),
            o.datum(),
            o.editie(),
            o.provincies(),
            o.bedrijf(),
            o.moedermaatschappij(),
            o.aanmelding(),
            o.taal(),
            o.deel(),
            o.plaats(),
            o.startdatum(),
            o.einddatum(),
            o.opzegtermijn(),
            o.voorzitter(),
            overrides);
    Gegevens all = content.gegevens();
    return new Content(
        new Gegevens(
            all.trajecten(),
            all.edities(),
            all.registers(),
            all.clausules(),
            List.of(changed),
            all.vastleggingen()),
        content.prose(),
        content.clauses(),
        content.overrides(),
        content.uitzonderingen(),
        content.words(),
        content.pieces(),
        content.approvals(),
        content.provenance(),
        content.places(),
        content.texts(),
        content.classified());
  }
}
