package nl.paraaf.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Lijstwaarde;
import nl.paraaf.domain.Lijstwaarde.Lijst;
import nl.paraaf.domain.Rubricering;
import nl.paraaf.intake.Content;
import nl.paraaf.leak.LeakCheck;
import nl.paraaf.publishing.Description;
import nl.paraaf.publishing.Diwoo;
import nl.paraaf.publishing.FileFacts;
import nl.paraaf.publishing.Mdto;
import nl.paraaf.publishing.Term;
import nl.paraaf.rules.PublishingRules;
import nl.paraaf.source.Sha256;
import nl.paraaf.source.Span;
import nl.paraaf.writer.Passages;

/** Makes the metadata of public documents from what is known of them and from their files. */
final class Publication {
  private static final String DIWOO = ".diwoo.xml";
  private static final String MDTO = ".mdto.xml";

  /** The act that a document has on its date, as the register knows it. */
  private static final String ACT = "vaststelling";

  private final Content content;
  private final Diagnostics diagnostics;

  Publication(Content content, Diagnostics diagnostics) {
    this.content = content;
    this.diagnostics = diagnostics;
  }

  /**
   * The metadata of all documents of which files were made.
   *
   * @param files the bytes of each file by path below the output folder
   * @return the metadata by path, in order of path
   */
  SortedMap<String, byte[]> of(List<MadeDocument> documents, Map<String, byte[]> files) {
    SortedMap<String, byte[]> made = new TreeMap<>();
    List<MadeDocument> closed = new ArrayList<>();
    for (MadeDocument document : documents) {
      SortedMap<String, byte[]> own = Manifests.filesOf(document, files);
      if (!isPublic(document)) {
        closed.add(document);
      } else if (!own.isEmpty()) {
        describe(document, own, made);
      }
    }
    if (!closed.isEmpty()) {
      String words = MadeDocument.words(closed);
      diagnostics.add(PublishingRules.METADATA_NIET_OPENBAAR.at(Span.nowhere(), words));
    }
    return made;
  }

  private static boolean isPublic(MadeDocument document) {
    return document.inzage().rubricering() == Rubricering.OPENBAAR
        && document.document().info().marking().isEmpty();
  }

  private void describe(
      MadeDocument document, SortedMap<String, byte[]> files, Map<String, byte[]> made) {
    Description about = description(document);
    List<FileFacts> facts = new ArrayList<>();
    files.forEach((path, bytes) -> facts.add(facts(document, path, bytes)));
    put(document, DIWOO, Diwoo.of(about), made);
    put(document, MDTO, Mdto.document(about, facts), made);
    for (FileFacts file : facts) {
      String extension = file.name().substring(file.name().lastIndexOf('.'));
      put(document, extension + MDTO, Mdto.file(about, file), made);
    }
  }

  private void put(MadeDocument document, String suffix, byte[] bytes, Map<String, byte[]> made) {
    String path = document.path() + suffix;
    LeakCheck.check(path, Passages.of("metagegevens", bytes), document.forbidden(), diagnostics);
    made.put(path, bytes);
  }

  private FileFacts facts(MadeDocument document, String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return new FileFacts(
        name, bytes.length, Sha256.of(bytes), term(document, Lijst.BESTANDSFORMAAT, extension));
  }

  private Description description(MadeDocument document) {
    DocumentInfo info = document.document().info();
    Optional<Editie> edition =
        content.gegevens().edities().stream()
            .filter(e -> e.id().equals(document.edition()))
            .findFirst();
    List<String> identifiers = new ArrayList<>(List.of(document.path()));
    edition.flatMap(Editie::onsKenmerk).ifPresent(identifiers::add);
    return new Description(
        identifiers,
        info.title(),
        info.subject(),
        info.author(),
        info.date(),
        info.language(),
        term(document, Lijst.ORGANISATIE, edition.map(Editie::afzender).orElse("")),
        term(document, Lijst.DOCUMENTSOORT, info.name()),
        term(document, Lijst.INFORMATIECATEGORIE, info.name()),
        term(document, Lijst.TAAL, info.language()),
        term(document, Lijst.HANDELING, ACT),
        term(document, Lijst.WAARDERING, info.name()),
        term(document, Lijst.BEPERKING, info.name()));
  }

  /** The value of a list, or a placeholder that says which one is missing. */
  private Term term(MadeDocument document, Lijst list, String of) {
    Optional<Lijstwaarde> found =
        content.gegevens().registers().waardelijsten().stream()
            .filter(c -> c.lijst() == list && c.voor().contains(of))
            .findFirst();
    if (found.flatMap(Lijstwaarde::code).isEmpty()) {
      tell(document, list, of, found);
    }
    return found
        .map(c -> new Term(c.label(), c.code(), c.naam()))
        .orElseGet(() -> new Term(open(list, of), Optional.empty(), open(list)));
  }

  private static String open(Lijst list, String of) {
    return "[" + list.id() + " van " + of + " nog niet bekend]";
  }

  private static String open(Lijst list) {
    return "[lijst voor " + list.id() + " nog niet bekend]";
  }

  private void tell(MadeDocument document, Lijst list, String of, Optional<Lijstwaarde> found) {
    boolean isFinal = document.document().info().status() == Status.DEFINITIEF;
    Span span =
        found
            .flatMap(c -> content.provenance().of(c))
            .map(content.places()::nearest)
            .orElse(Span.nowhere());
    diagnostics.add(
        PublishingRules.METADATA_CODE_ONBEKEND
            .at(span, document.words(), list.label(), of)
            .withSeverity(isFinal ? Severity.FOUT : Severity.WAARSCHUWING));
  }
}
