package nl.paraaf.build;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.document.Document;
import nl.paraaf.domain.Inzage;
import nl.paraaf.language.Text;
import nl.paraaf.leak.Secrets;
import nl.paraaf.writer.Format;

/**
 * A document and where it goes.
 *
 * @param path below the output folder, without an extension
 * @param edition id of the edition that it is made of
 * @param formats in which it can be had
 * @param inzage what its readers may see
 * @param forbidden what may not be found in its files
 */
public record MadeDocument(
    String path,
    String edition,
    Document document,
    Set<Format> formats,
    Inzage inzage,
    Secrets forbidden) {
  private static final String DRAFTS = "juridisch";

  public MadeDocument {
    formats = Set.copyOf(formats);
  }

  /** A document in every format, made of records in which nothing is confidential. */
  public MadeDocument(String path, String edition, Document document) {
    this(path, edition, document, EnumSet.allOf(Format.class), Inzage.ALLES, Secrets.NONE);
  }

  /** A document for the readers of a view, marked for them. */
  static MadeDocument of(String path, View view, Document document, Set<Format> formats) {
    return new MadeDocument(
        path,
        view.dossier().editie().id(),
        view.marked(document),
        formats,
        view.inzage(),
        view.forbidden());
  }

  /** The same, in fewer formats. */
  MadeDocument in(Set<Format> fewer) {
    return new MadeDocument(path, edition, document, fewer, inzage, forbidden);
  }

  /** The same in other words. */
  MadeDocument with(Document other) {
    return new MadeDocument(path, edition, other, formats, inzage, forbidden);
  }

  /** What is left of it when its text is let go: enough to name it. */
  MadeDocument withoutText() {
    return with(new Document(document.info(), Optional.empty(), List.of()));
  }

  /** The document in a message: its name, and of a draft its track, of another which one it is. */
  String words() {
    return words(List.of(this));
  }

  /**
   * Documents in a message: each name once, with the tracks of a draft, as in {@code jloi van
   * traject alco, anqore en oci}, and of another which ones they are.
   */
  static String words(List<MadeDocument> documents) {
    Map<String, Set<String>> which = new LinkedHashMap<>();
    for (MadeDocument made : documents) {
      String[] parts = made.path().split("/", 3);
      boolean draft = parts[0].equals(DRAFTS);
      String name = made.document().info().name() + (draft ? " van traject " : " ");
      Set<String> known = which.computeIfAbsent(name, n -> new LinkedHashSet<>());
      if (draft) {
        known.add(parts[1]);
      } else if (parts.length > 2) {
        known.add("‘" + parts[2] + "’");
      }
    }
    List<String> words = new ArrayList<>();
    which.forEach((name, of) -> words.add((name + Text.enumerate(List.copyOf(of))).strip()));
    return String.join("; ", words);
  }
}
