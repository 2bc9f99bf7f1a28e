package nl.paraaf.intake.markdown;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.Prose;
import nl.paraaf.language.Numbers;
import nl.paraaf.source.Span;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown to prose in the vocabulary of the templates. */
public final class MarkdownReader {
  /** Deepest nesting that is read. */
  private static final int MAX_DEPTH = 32;

  /** Longest stretch of lines without an empty line; Markdown is slow on long ones. */
  private static final int MAX_STRETCH = 50_000;

  /** Most cells of all tables in one file. */
  private static final int MAX_CELLS = 100_000;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.builder().maxCells(MAX_CELLS).build(),
                  FootnotesExtension.builder().inlineFootnotes(true).build()))
          .customBlockParserFactory(new BoxParser.Factory())
          .customInlineContentParserFactory(new InterpolationParser.Factory())
          .linkProcessor(new Bracketed.Processor())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_DEPTH + 8)
          .maxInlineNesting(MAX_DEPTH + 8)
          .build();

  private MarkdownReader() {}

  /**
   * Reads one file and adds everything wrong in it to {@code diagnostics}.
   *
   * @param file the file's name as the user knows it
   * @return what could be read; to be used only when there are no errors
   */
  public static Prose read(String file, String text, CitationKeys keys, Diagnostics diagnostics) {
    return read(file, text, 0, Form.LETTER, keys, diagnostics);
  }

  /**
   * Reads text of a given form.
   *
   * @param indent how many columns stand before each line in the file
   */
  public static Prose read(
      String file, String text, int indent, Form form, CitationKeys keys, Diagnostics diagnostics) {
    Faults faults = new Faults(file, text, indent, diagnostics);
    Footnotes footnotes = new Footnotes(faults);
    MarkupWriter out = new MarkupWriter();
    if (tooLong(file, text, faults)) {
      return out.prose(file);
    }
    Node document = parse(file, text, faults);
    if (visit(document, faults, footnotes)) {
      Blocks blocks = new Blocks(out, faults, footnotes, keys, form);
      if (form.isClause()) {
        new ClauseBlocks(out, faults, blocks, form).document(document);
      } else {
        blocks.document(document);
      }
    }
    return out.prose(file);
  }

  /** The nodes of a text; none, with a fault, when it would take too long to read. */
  static Node tree(String file, String text, Faults faults) {
    return tooLong(file, text, faults) ? new Document() : parse(file, text, faults);
  }

  private static Node parse(String file, String text, Faults faults) {
    try {
      return PARSER.parse(text);
    } catch (IllegalArgumentException e) {
      // The way in which the extension for tables says that there are too many cells.
      if (!String.valueOf(e.getMessage()).contains("maxCells")) {
        throw new ParaafFault("Markdown parser fails on " + file, e);
      }
      faults.add(
          "tabel-te-groot",
          "een tabel in dit bestand heeft meer dan " + Numbers.digits(MAX_CELLS) + " cellen",
          Span.at(file, 1, 1),
          "verdeel de tabel; gegevens horen in trajecten of registers");
      return new Document();
    }
  }

  private static boolean tooLong(String file, String text, Faults faults) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    int stretch = 0;
    int first = 1;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank()) {
        stretch = 0;
        first = i + 2;
      }
      stretch += lines[i].length();
      if (stretch > MAX_STRETCH) {
        faults.add(
            "alinea-te-lang",
            "de alinea of tabel die hier begint, is langer dan "
                + Numbers.digits(MAX_STRETCH)
                + " tekens",
            Span.at(file, first, 1),
            "verdeel de tekst met lege regels");
        return true;
      }
    }
    return false;
  }

  /**
   * Looks at every node, without recursion: how deep the tree is, is up to the user.
   *
   * @return false when the tree is too deep to walk
   */
  private static boolean visit(Node document, Faults faults, Footnotes footnotes) {
    Refused refused = new Refused(faults);
    int depth = 0;
    Node node = document;
    while (node != null) {
      refused.visit(node);
      footnotes.visit(node);
      if (depth > MAX_DEPTH) {
        faults.add(
            "te-diep",
            "de tekst is meer dan " + MAX_DEPTH + " niveaus diep",
            node,
            "haal de nesting weg: lijsten in lijsten, of tekens als * en [ binnen elkaar");
        return false;
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null ? null : node.getNext();
    }
    footnotes.finish();
    return true;
  }
}
