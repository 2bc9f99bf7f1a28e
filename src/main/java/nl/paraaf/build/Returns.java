package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.DocumentInfo.Origin;
import nl.paraaf.document.Status;
import nl.paraaf.readback.Finding;
import nl.paraaf.readback.Leftovers;
import nl.paraaf.readback.ReadBack;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.reading.word.View;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.ReadBackRules;
import nl.paraaf.rules.Rule;
import nl.paraaf.source.LooseFile;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.SourceTexts;
import nl.paraaf.source.Span;
import nl.paraaf.writeback.Splice;
import nl.paraaf.writeback.Splices;
import nl.paraaf.writeback.UnifiedDiff;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;

/**
 * Documents that come back from others: each is made again from its records, held against what came
 * back, and what was changed is led to records and prose. A proposal is told only after the
 * document was made with it.
 */
public final class Returns {
  private final Workspace workspace;
  private final Map<Format, DocumentWriter> writers;
  private final Diagnostics diagnostics = new Diagnostics();

  private Returns(Workspace workspace, Map<Format, DocumentWriter> writers) {
    this.workspace = workspace;
    this.writers = Map.copyOf(writers);
  }

  /**
   * What a user asks.
   *
   * @param document the name of the document, for a file that does not say it
   * @param edition of the document
   * @param track of the document
   * @param rejects whether changes that are still pending in the file count as rejected
   */
  public record Wanted(
      LooseFile file,
      Optional<String> document,
      Optional<String> edition,
      Optional<String> track,
      boolean rejects) {}

  /**
   * What came of it.
   *
   * @param report empty when the file or the records cannot be read
   */
  public record Told(Outcome outcome, Optional<ReturnReport> report) {}

  /** A document that was made, with its file. */
  private record Made(MadeDocument document, byte[] docx) {}

  /**
   * Reads one file.
   *
   * @param workspace the records of which the document was made
   * @param paths from the name of a file as the user knows it to its name in a patch
   */
  public static Told read(
      Wanted wanted,
      Workspace workspace,
      Map<Format, DocumentWriter> writers,
      UnaryOperator<String> paths)
      throws IOException {
    return new Returns(workspace, writers).read(wanted, paths);
  }

  private Told read(Wanted wanted, UnaryOperator<String> paths) throws IOException {
    Optional<ReturnedFile> returned =
        ReturnedFile.read(wanted.file(), wanted.rejects(), diagnostics);
    if (returned.isEmpty() || !isKnown(wanted, returned.get())) {
      return new Told(
          Outcome.loose(diagnostics, LooseFiles.lines(new SourceTexts())), Optional.empty());
    }
    Request request = request(wanted, returned.get());
    Walked walked = make(request, workspace.content());
    Optional<Made> made = walked.find(path(wanted, returned.get()));
    if (walked.outcome().count(Severity.FOUT) > 0) {
      return new Told(walked.outcome(), Optional.empty());
    }
    if (made.isEmpty() || !isOfNow(wanted, returned.get(), made.get())) {
      if (made.isEmpty()) {
        String name = path(wanted, returned.get()).orElse(wanted.document().orElse(""));
        diagnostics.add(ReadBackRules.TERUG_DOCUMENT_ONBEKEND.at(start(wanted), name));
      }
      return new Told(
          Outcome.loose(diagnostics, LooseFiles.lines(new SourceTexts())), Optional.empty());
    }
    ReturnReport report = report(request, returned.get(), made.get(), paths);
    return new Told(
        Outcome.loose(diagnostics, LooseFiles.lines(new SourceTexts())), Optional.of(report));
  }

  private static Span start(Wanted wanted) {
    return Span.at(wanted.file().name(), 1, 1);
  }

  /** Whether it is certain which document it is. */
  private boolean isKnown(Wanted wanted, ReturnedFile file) {
    if (wanted.document().isPresent() || file.origin().isPresent()) {
      return true;
    }
    if (file.tree().values().isEmpty()) {
      diagnostics.add(ReadBackRules.TERUG_NIET_VAN_PARAAF.at(start(wanted)));
    } else {
      diagnostics.add(ReadBackRules.TERUG_OUDER_PROGRAMMA.at(start(wanted)));
    }
    return false;
  }

  private Request request(Wanted wanted, ReturnedFile file) {
    String path = path(wanted, file).orElse("");
    boolean draft = path.startsWith("juridisch/");
    String name = wanted.document().orElse(file.kind());
    Set<String> tracks =
        draft ? Set.of(path.split("/", -1)[1]) : wanted.track().map(Set::of).orElse(Set.of());
    Optional<String> edition =
        wanted
            .edition()
            .or(
                () ->
                    path.isEmpty() || draft
                        ? Optional.empty()
                        : Optional.of(path.split("/", 2)[0]));
    boolean agreement = draft || DraftRequest.knows(name);
    return new Request(
        edition,
        false,
        agreement ? DocumentRequest.NONE : DocumentRequest.named(name),
        agreement ? new DraftRequest(Set.of(name), tracks, false) : DraftRequest.NONE,
        Set.of(Format.DOCX),
        file.last() ? Status.DEFINITIEF : Status.CONCEPT);
  }

  /** The path of the document; a user who names a document means another than the file says. */
  private static Optional<String> path(Wanted wanted, ReturnedFile file) {
    return wanted.document().isPresent() ? Optional.empty() : file.origin().map(Origin::path);
  }

  private boolean isOfNow(Wanted wanted, ReturnedFile file, Made made) {
    String name = made.document().path();
    if (file.origin().isEmpty()) {
      diagnostics.add(ReadBackRules.TERUG_STAND_ONBEKEND.at(start(wanted), name));
      return true;
    }
    boolean same = file.origin().get().text().equals(Fingerprint.of(made.document().document()));
    if (!same) {
      String program = file.origin().get().program();
      String with =
          program.equals(Version.program())
              ? program
              : program + " (dit is " + Version.program() + ")";
      diagnostics.add(ReadBackRules.TERUG_ANDERE_STAND.at(start(wanted), name, with));
    }
    return same;
  }

  /** What came of making documents in memory. */
  private record Walked(Outcome outcome, MemoryOutput files) {
    /** The document at a path; without a path the only one. */
    Optional<Made> find(Optional<String> path) {
      List<MadeDocument> found =
          outcome.documents().stream()
              .filter(d -> path.isEmpty() || d.path().equals(path.get()))
              .filter(d -> files.files().containsKey(d.path() + ".docx"))
              .toList();
      return found.size() == 1
          ? Optional.of(
              new Made(found.get(0), files.files().get(found.get(0).path() + ".docx")))
          : Optional.empty();
    }
  }

  private Walked make(Request request, SourceRoot content) throws IOException {
    MemoryOutput files = new MemoryOutput();
    Workspace here = new Workspace(content, workspace.templates(), files);
    Outcome outcome = new Walk(here, writers, Progress.SILENT).generate(request);
    return new Walked(outcome, files);
  }

  private ReturnReport report(
      Request request, ReturnedFile returned, Made made, UnaryOperator<String> paths)
      throws IOException {
    DocumentTree tree = tree(made);
    ReadBack.Result result =
        ReadBack.of(
            made.document().document(), tree, returned.tree(), returned.pending(), this::text);
    Map<String, List<Splice>> changes = new TreeMap<>(result.changes());
    List<Finding> findings = new ArrayList<>(result.findings());
    Proof proof = proved(request, made, changes, findings, tree);
    return new ReturnReport(
        made.document().path(),
        findings,
        patch(changes, paths),
        proof.objections(),
        proof.then().map(then -> Leftovers.of(then, returned.tree())).orElse(List.of()));
  }

  /**
   * What became of the document with the changes.
   *
   * @param then its file; empty when checks would stop it
   * @param objections what these checks would say
   */
  private record Proof(Optional<DocumentTree> then, List<Diagnostic> objections) {}

  private static DocumentTree tree(Made made) {
    try {
      return ReturnedFile.tree(made.docx(), View.ACCEPTED);
    } catch (UnreadableException e) {
      throw new ParaafFault("a file that was just made cannot be read", e);
    }
  }

  /**
   * Makes the document with the changes. A file that could not be read with them is left alone;
   * what checks would say is told, because the words may be right and others wrong.
   */
  private Proof proved(
      Request request,
      Made made,
      Map<String, List<Splice>> changes,
      List<Finding> findings,
      DocumentTree unchanged)
      throws IOException {
    while (!changes.isEmpty()) {
      Walked walked = make(request, new PatchedRoot(workspace.content(), patched(changes)));
      List<Diagnostic> errors =
          walked.outcome().diagnostics().stream()
              .filter(d -> d.severity() == Severity.FOUT)
              .toList();
      Optional<Made> then = walked.find(Optional.of(made.document().path()));
      if (errors.isEmpty() && then.isPresent()) {
        return new Proof(Optional.of(tree(then.get())), List.of());
      }
      if (!errors.isEmpty() && errors.stream().noneMatch(Returns::isOfForm)) {
        return new Proof(Optional.empty(), errors);
      }
      refuse(errors, changes, findings);
    }
    return new Proof(Optional.of(unchanged), List.of());
  }

  /** Whether an error says that a file is not written as it must be. */
  private static boolean isOfForm(Diagnostic found) {
    return RuleBook.find(found.code())
        .map(Rule::group)
        .map(group -> EnumSet.of(Group.VORM, Group.SJABLOON, Group.UITVOER).contains(group))
        .orElse(true);
  }

  private static void refuse(
      List<Diagnostic> errors, Map<String, List<Splice>> changes, List<Finding> findings) {
    Map<String, String> wrong = new TreeMap<>();
    for (Diagnostic found : errors) {
      if (changes.containsKey(found.span().file())) {
        wrong.putIfAbsent(found.span().file(), found.message());
      }
    }
    if (wrong.isEmpty()) {
      String message =
          errors.isEmpty() ? "het document is er dan niet meer" : errors.get(0).message();
      changes.keySet().forEach(file -> wrong.put(file, message));
    }
    for (Map.Entry<String, String> file : wrong.entrySet()) {
      changes.remove(file.getKey());
      String why = "met deze wijziging klopt het bestand niet meer: " + file.getValue();
      findings.replaceAll(
          f -> f.proposed() && f.place().file().equals(file.getKey()) ? f.refused(why) : f);
    }
  }

  private Map<String, String> patched(Map<String, List<Splice>> changes) {
    Map<String, String> texts = new TreeMap<>();
    changes.forEach(
        (file, splices) -> texts.put(file, Splices.apply(text(file).orElseThrow(), splices)));
    return texts;
  }

  private String patch(Map<String, List<Splice>> changes, UnaryOperator<String> paths) {
    StringBuilder patch = new StringBuilder();
    changes.forEach(
        (file, splices) ->
            patch.append(UnifiedDiff.of(paths.apply(file), text(file).orElseThrow(), splices)));
    return patch.toString();
  }

  /** The text of a file of content, as it stands. */
  private Optional<String> text(String file) {
    String prefix = workspace.content().display("");
    if (!file.startsWith(prefix)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = workspace.content().read(file.substring(prefix.length()), 1 << 20);
      return Optional.of(new String(bytes, UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
