package nl.paraaf.writer.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.paraaf.document.TextPrinter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a PDF as a reader by ear does, by its tags, and gives the words in the form of {@link
 * TextPrinter}: a line for each paragraph, heading, caption and cell, no list marks but the numbers
 * of members and defined terms, footnote marks in brackets, footnotes at the end. Spaces and
 * hyphens that do not break become plain ones.
 */
public final class PdfText {
  /** Elements that are a line of text. */
  private static final Set<String> LINES =
      Set.of("P", "Caption", "TOCI", "H1", "H2", "H3", "H4", "H5", "H6");

  /** Labels that belong to the text: the number of a member, and a term that is defined. */
  private static final Pattern LABEL = Pattern.compile("\\d+\\.\\d+|.*:\\h+");

  private final PdfContent content;
  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private PdfText(PdfContent content) {
    this.content = content;
  }

  /** The words of a PDF. */
  public static String read(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PdfText text = new PdfText(new PdfContent(pdf));
      text.blocks(Tags.of(pdf).root());
      List<String> all = new ArrayList<>(text.lines);
      all.addAll(text.notes);
      return plain(String.join("\n", all) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same text with plain spaces and hyphens. */
  public static String plain(String text) {
    return text.replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replace('\u2011', '-')
        .replaceAll(" +", " ")
        .replaceAll("(?m)^ | $", "");
  }

  private void blocks(COSDictionary parent) {
    for (COSDictionary element : PdfContent.elements(parent)) {
      String type = Tags.type(element);
      if (LINES.contains(type)) {
        String line = inline(element);
        if (!line.isBlank()) {
          lines.add(line.strip());
        }
      } else if (type.equals("LI")) {
        item(element);
      } else {
        blocks(element);
      }
    }
  }

  private void item(COSDictionary item) {
    String label = "";
    int first = lines.size();
    for (COSDictionary element : PdfContent.elements(item)) {
      if (Tags.type(element).equals("Lbl")) {
        label += inline(element);
      } else {
        blocks(element);
      }
    }
    if (LABEL.matcher(label).matches()) {
      lines.set(first, label.strip() + " " + lines.get(first));
    }
  }

  private String inline(COSDictionary element) {
    StringBuilder line = new StringBuilder();
    for (COSBase kid : Tags.kids(element)) {
      if (!Tags.isElement(kid)) {
        line.append(content.piece(element, kid));
        continue;
      }
      COSDictionary child = (COSDictionary) kid;
      switch (Tags.type(child)) {
        case "Reference" -> line.append(reference(child));
        case "Note" -> notes.add(note(child));
        default -> line.append(inline(child));
      }
    }
    return line.toString();
  }

  /** The mark of a footnote, or the words of an entry of a table of contents. */
  private String reference(COSDictionary reference) {
    boolean entry = !Tags.all("Link", reference).isEmpty();
    return entry ? inline(reference) : "[" + content.below(reference) + "]";
  }

  private String note(COSDictionary note) {
    PdfText inside = new PdfText(content);
    inside.blocks(note);
    COSDictionary label = PdfContent.elements(note).get(0);
    return "[" + content.below(label) + "] " + String.join(" ", inside.lines);
  }
}
