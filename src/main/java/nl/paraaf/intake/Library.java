package nl.paraaf.intake;

import static nl.paraaf.diagnostic.Diagnostic.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.domain.Ontwerp.Afwijking;
import nl.paraaf.intake.markdown.CitationKeys;
import nl.paraaf.intake.markdown.Form;
import nl.paraaf.intake.markdown.MarkdownReader;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlNode;

/** The clauses and drafts while they are read: records first, texts when all records are known. */
final class Library {
  private final Diagnostics diagnostics;
  private final Map<String, Clausule> clauses = new LinkedHashMap<>();
  private final Map<String, ClauseBody> bodies = new TreeMap<>();
  private final List<ReadDraft> drafts = new ArrayList<>();

  private record ClauseBody(String file, String text) {}

  private record ReadDraft(Ontwerp draft, YamlFile file, String text) {}

  Library(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Takes a clause with its text, which has empty lines for the front matter. */
  void add(Clausule clause, String file, String text) {
    clauses.put(clause.id(), clause);
    bodies.put(clause.id(), new ClauseBody(file, text));
  }

  /** Takes a draft with the text of its file. */
  void add(Ontwerp draft, YamlFile file, String name, String text) {
    if (!name.equals(draft.traject()) && !name.startsWith(draft.traject() + "-")) {
      diagnostics.add(
          error(
              "id-ongelijk-aan-naam",
              "het traject ‘"
                  + draft.traject()
                  + "’ past niet bij de naam van het bestand, ‘"
                  + name
                  + "’",
              value(file.root(), "traject").orElse(file.root()).span(),
              "noem het bestand "
                  + draft.traject()
                  + ".yaml, of "
                  + draft.traject()
                  + "-"
                  + draft.document().id()
                  + ".yaml als er meer zijn"));
    }
    drafts.add(new ReadDraft(draft, file, text));
  }

  List<Clausule> clauses() {
    return List.copyOf(clauses.values());
  }

  List<Ontwerp> drafts() {
    return drafts.stream().map(ReadDraft::draft).toList();
  }

  Map<String, Prose> texts(CitationKeys keys) {
    Map<String, Prose> texts = new TreeMap<>();
    bodies.forEach(
        (id, body) ->
            texts.put(
                id,
                MarkdownReader.read(
                    body.file(), body.text(), 0, Form.of(clauses.get(id)), keys, diagnostics)));
    return texts;
  }

  Map<String, Prose> overrides(CitationKeys keys) {
    Map<String, Prose> texts = new TreeMap<>();
    for (ReadDraft read : drafts) {
      List<Afwijking> overrides = read.draft().afwijkingen();
      for (int i = 0; i < overrides.size(); i++) {
        Clausule clause = clauses.get(overrides.get(i).clausule());
        Optional<Embedded> text = embedded(read, i);
        if (clause != null && text.isPresent()) {
          texts.put(
              Content.override(read.draft(), clause.id()),
              MarkdownReader.read(
                  read.file().name(),
                  text.get().text(),
                  text.get().indent(),
                  Form.of(clause),
                  keys,
                  diagnostics));
        }
      }
    }
    return texts;
  }

  private Optional<Embedded> embedded(ReadDraft read, int index) {
    return value(read.file().root(), "afwijkingen")
        .map(list -> ((YamlNode.Sequence) list).items().get(index))
        .flatMap(item -> value(item, "tekst"))
        .flatMap(text -> Embedded.of((YamlNode.Scalar) text, read.text(), diagnostics));
  }

  private static Optional<YamlNode> value(YamlNode node, String key) {
    return node instanceof YamlNode.Mapping mapping ? mapping.get(key) : Optional.empty();
  }
}
