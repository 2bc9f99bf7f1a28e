package nl.paraaf.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.type.DocumentTypeReader;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.SourceTexts;
import nl.paraaf.writer.Format;

/** The names by which documents can be asked for, and what is described of them. */
public final class Catalogue {
  private final DocumentTypes types;
  private final Diagnostics diagnostics = new Diagnostics();

  /** Reads the descriptions that stand beside the templates. */
  public Catalogue(SourceRoot templates) {
    Set<String> reserved = new LinkedHashSet<>(DraftRequest.KINDS);
    DraftRequest.KINDS.forEach(kind -> reserved.add(kind + DraftRequest.REPORT));
    Set<String> formats =
        Stream.of(Format.values()).map(Format::extension).collect(Collectors.toSet());
    types = DocumentTypeReader.read(templates, reserved, formats, new SourceTexts(), diagnostics);
  }

  /**
   * The names of all documents: those that are described, then those of legal drafts. Empty when
   * the descriptions cannot be read: what is wrong with them is told by the walk that follows.
   */
  public Optional<List<String>> names() {
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(types.names());
    names.addAll(DraftRequest.KINDS);
    return Optional.of(List.copyOf(names));
  }

  /** The documents, with what is wrong in their descriptions. */
  DocumentTypes types(Diagnostics found) {
    found.addAll(diagnostics.sorted());
    return types;
  }
}
