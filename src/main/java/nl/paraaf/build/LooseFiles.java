package nl.paraaf.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Registers;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.ContentReader;
import nl.paraaf.intake.markdown.MarkdownText;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.reading.Decoding;
import nl.paraaf.reading.FileKind;
import nl.paraaf.reading.LetterParts;
import nl.paraaf.reading.docx.DocxReader;
import nl.paraaf.reading.text.TextReader;
import nl.paraaf.rules.ProseRules;
import nl.paraaf.rules.ReadingRules;
import nl.paraaf.source.LooseFile;
import nl.paraaf.source.SourceTexts;
import nl.paraaf.source.Span;

/** Checks files that were not made here: their text alone. */
public final class LooseFiles {
  /** Of plain text and Markdown: a thousand pages. */
  private static final long MAX_TEXT = 8L << 20;

  /**
   * Of one paragraph, in characters: some seven pages. Rules look back and forth in a paragraph, so
   * that their work grows faster than its length.
   */
  private static final int MAX_PASSAGE = 20_000;

  private final Diagnostics diagnostics = new Diagnostics();
  private final SourceTexts texts = new SourceTexts();

  private LooseFiles() {}

  /**
   * Reads and checks files, and tells everything that is found in them.
   *
   * @param date of the letter, when the user tells
   * @param workspace where the names and terms that are known stand; may be absent
   * @param proofreader what checks spelling and grammar, given the words that are known; empty when
   *     that is not asked for
   */
  public static Outcome check(
      List<LooseFile> files,
      Optional<LocalDate> date,
      Optional<Workspace> workspace,
      Optional<Function<Set<String>, TextRule>> proofreader) {
    LooseFiles check = new LooseFiles();
    Optional<Content> content = workspace.flatMap(check::content);
    Surroundings around =
        content
            .map(Content::gegevens)
            .map(all -> new Surroundings(date, all.registers(), all.trajecten()))
            .orElseGet(() -> new Surroundings(date, Registers.none()));
    Set<String> words = content.map(KnownWords::of).orElse(Set.of());
    Optional<TextRule> language = proofreader.map(reader -> reader.apply(words));
    for (LooseFile file : files) {
      Optional<Manuscript> text = check.read(file);
      text.ifPresent(t -> Checks.check(t, around, check.diagnostics::add));
      text.ifPresent(
          t -> language.ifPresent(rule -> rule.check(t, around, check.diagnostics::add)));
    }
    return Outcome.loose(check.diagnostics, lines(check.texts));
  }

  /** What is wrong in the content is told when the content is checked, not here. */
  private Optional<Content> content(Workspace workspace) {
    Diagnostics faults = new Diagnostics();
    DocumentTypes types = new Catalogue(workspace.templates()).types(faults);
    Content content = ContentReader.read(workspace.content(), types, faults);
    if (!faults.hasErrors()) {
      return Optional.of(content);
    }
    diagnostics.add(
        ReadingRules.REGISTERS_NIET_GEBRUIKT.at(Span.nowhere(), workspace.content().name()));
    return Optional.empty();
  }

  private Optional<Manuscript> read(LooseFile file) {
    return LooseBytes.read(file, diagnostics)
        .flatMap(
            bytes ->
                FileKind.of(file.name(), bytes, diagnostics)
                    .flatMap(kind -> read(file.name(), kind, bytes)))
        .map(this::readable)
        .map(LetterParts::marked);
  }

  /** Without what is too long to read, which is told. */
  private Manuscript readable(Manuscript text) {
    List<Passage> passages = new ArrayList<>();
    for (Passage passage : text.passages()) {
      if (passage.text().length() <= MAX_PASSAGE) {
        passages.add(passage);
      } else {
        diagnostics.add(ProseRules.ALINEA_TE_LANG.at(passage.at(0, 1), MAX_PASSAGE));
      }
    }
    return new Manuscript(text.name(), passages, text.typeset());
  }

  private Optional<Manuscript> read(String name, FileKind kind, byte[] bytes) {
    if (kind == FileKind.DOCX) {
      return DocxReader.read(name, bytes, texts, diagnostics);
    }
    if (bytes.length > MAX_TEXT) {
      diagnostics.add(LooseBytes.tooLarge(name, MAX_TEXT));
      return Optional.empty();
    }
    Optional<String> text = Decoding.decode(name, bytes, diagnostics);
    text.ifPresent(t -> texts.put(name, t));
    return kind == FileKind.TEXT
        ? text.map(t -> TextReader.read(name, t))
        : text.flatMap(t -> MarkdownText.read(name, t, diagnostics));
  }

  static DiagnosticPrinter.Lines lines(SourceTexts texts) {
    return new DiagnosticPrinter.Lines() {
      @Override
      public Optional<String> line(String file, int number) {
        return texts.line(file, number);
      }

      @Override
      public Optional<String> place(Span span) {
        return texts.place(span);
      }
    };
  }
}
