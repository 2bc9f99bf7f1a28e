package nl.paraaf.intake.markdown;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Prose;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown to prose in the vocabulary of the templates. */
public final class MarkdownReader {
  /** Deepest nesting that is read. */
  private static final int MAX_DEPTH = 32;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
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
    Faults faults = new Faults(file, text, diagnostics);
    Footnotes footnotes = new Footnotes(faults);
    MarkupWriter out = new MarkupWriter();
    Node document = PARSER.parse(text);
    if (visit(document, faults, footnotes)) {
      new Blocks(out, faults, footnotes, keys).document(document);
    }
    return out.prose(file);
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
