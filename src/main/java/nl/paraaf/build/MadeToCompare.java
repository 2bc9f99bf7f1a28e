package nl.paraaf.build;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Status;
import nl.paraaf.intake.type.DocumentType;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.intake.type.TypeFile;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;

/**
 * Makes the documents that a name means as DOCX, without putting them anywhere.
 *
 * @param outcome of the walk
 * @param found by name of the file without extension; one, unless the name means none or several
 */
public record MadeToCompare(Outcome outcome, Map<String, byte[]> found) {
  private static final String DRAFTS = "juridisch/";
  private static final String END = "." + Format.DOCX.extension();

  /** Makes them as a concept, from a workspace that is read only. */
  public static MadeToCompare of(
      Named named,
      Workspace workspace,
      Map<Format, DocumentWriter> writers,
      Optional<String> track,
      Progress progress)
      throws IOException {
    MemoryOutput output = new MemoryOutput();
    Workspace inMemory =
        new Workspace(workspace.content(), workspace.templates(), output, Optional.empty());
    Outcome outcome =
        new Walk(inMemory, writers, progress).generate(request(named, workspace, track));
    Map<String, byte[]> found = new TreeMap<>();
    output
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(END) && isMeant(named, path)) {
                found.put(path.substring(0, path.length() - END.length()), bytes);
              }
            });
    return new MadeToCompare(outcome, found);
  }

  private static Request request(Named named, Workspace workspace, Optional<String> track) {
    Optional<DraftRequest> draft = draft(named.document(), track);
    DocumentRequest documents =
        draft.isPresent() ? DocumentRequest.NONE : documents(named.document(), workspace, track);
    return new Request(
        named.edition(),
        false,
        documents,
        draft.orElse(DraftRequest.NONE),
        EnumSet.of(Format.DOCX),
        Status.CONCEPT);
  }

  /** A draft by its path, or by its name with a track from elsewhere. */
  private static Optional<DraftRequest> draft(String document, Optional<String> track) {
    String path = document.startsWith(DRAFTS) ? document.substring(DRAFTS.length()) : document;
    int slash = path.indexOf('/');
    String name = path.substring(slash + 1);
    Set<String> tracks =
        slash > 0 ? Set.of(path.substring(0, slash)) : track.map(Set::of).orElse(Set.of());
    return DraftRequest.knows(name)
        ? Optional.of(new DraftRequest(Set.of(name), tracks, false))
        : Optional.empty();
  }

  private static DocumentRequest documents(
      String document, Workspace workspace, Optional<String> track) {
    int slash = document.indexOf('/');
    String first = slash < 0 ? document : document.substring(0, slash);
    DocumentTypes types = new Catalogue(workspace.templates()).types(new Diagnostics());
    for (DocumentType type : types.all()) {
      if (slash > 0 && (type.folder().equals(first) || type.isCalled(first))) {
        String rest = document.substring(slash + 1);
        boolean perTrack = type.per() == TypeFile.Per.TRAJECT;
        return new DocumentRequest(
            Set.of(type.name()), perTrack ? Set.of(rest) : Set.of(), DocumentRequest.Extent.NONE);
      }
    }
    return new DocumentRequest(
        Set.of(document), track.map(Set::of).orElse(Set.of()), DocumentRequest.Extent.NONE);
  }

  private static boolean isMeant(Named named, String path) {
    List<String> asked = List.of(named.document().split("/"));
    String stem = path.substring(0, path.length() - END.length());
    return asked.size() == 1 || stem.endsWith("/" + asked.get(asked.size() - 1));
  }
}
