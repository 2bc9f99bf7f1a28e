package nl.paraaf.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.paraaf.domain.Editie;
import nl.paraaf.intake.Content;

/** Documents of the manifest that cannot be made any more, as far as a request is about them. */
final class Leftovers {
  private final Output output;
  private final Request request;
  private final Content content;

  Leftovers(Output output, Request request, Content content) {
    this.output = output;
    this.request = request;
    this.content = content;
  }

  /**
   * Finds them.
   *
   * @param possible paths of all documents that can be made of the editions asked for
   */
  List<Manifest.Document> find(
      Collection<Manifest.Document> known, List<Editie> editions, Set<String> possible) {
    Set<String> asked = editions.stream().map(Editie::id).collect(Collectors.toSet());
    Set<String> drafts = Drafts.paths(content.gegevens().ontwerpen());
    List<Manifest.Document> gone = new ArrayList<>();
    for (Manifest.Document document : known) {
      String path = document.document();
      boolean isGone =
          path.startsWith(Drafts.FOLDER)
              ? isAboutDrafts() && !drafts.contains(path)
              : isAbout(path.substring(0, Math.max(0, path.indexOf('/'))), asked)
                  && !possible.contains(path);
      if (isGone) {
        gone.add(document);
      }
    }
    return gone;
  }

  private boolean isAboutDrafts() {
    return request.drafts().equals(DraftRequest.ALL);
  }

  /** Whoever names no edition is told of those that are not there any more, too. */
  private boolean isAbout(String edition, Set<String> asked) {
    DocumentRequest documents = request.documents();
    boolean narrow =
        !documents.names().isEmpty() || !documents.tracks().isEmpty() || documents.isNothing();
    boolean exists =
        content.gegevens().edities().stream().anyMatch(known -> known.id().equals(edition));
    return !narrow && (asked.contains(edition) || (!exists && request.edition().isEmpty()));
  }

  /**
   * Says what is there of them, and removes it when asked: files as we made them only.
   *
   * @param remove whether to remove
   */
  List<Upkeep.Gone> clear(List<Manifest.Document> gone, MadeFiles files, boolean remove)
      throws IOException {
    List<Upkeep.Gone> told = new ArrayList<>();
    for (Manifest.Document document : gone) {
      Set<String> ours = new TreeSet<>();
      Set<String> altered = new TreeSet<>();
      document
          .bestanden()
          .forEach(
              (extension, hash) -> {
                String path = document.document() + "." + extension;
                Optional<String> found = files.hash(path);
                found.ifPresent(is -> (is.equals(hash) ? ours : altered).add(path));
              });
      for (String path : remove ? ours : Set.<String>of()) {
        output.delete(path);
      }
      told.add(new Upkeep.Gone(document.document(), shown(ours), shown(altered), remove));
    }
    return told;
  }

  private List<String> shown(Set<String> paths) {
    return paths.stream().map(output::display).toList();
  }
}
