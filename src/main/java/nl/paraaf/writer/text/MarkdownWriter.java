package nl.paraaf.writer.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Letterhead;
import nl.paraaf.document.Line;
import nl.paraaf.document.Part;
import nl.paraaf.document.Status;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;

/**
 * Writes CommonMark with pipe tables and footnotes, made to be compared line by line: a sentence a
 * line, a row a line, and no padding, so that a changed value changes the lines that tell it and no
 * other. Spaces that may not break become plain ones.
 *
 * <p>Above the first thematic break stands what belongs to the document as a whole; below it only
 * its text. Warns ({@code tabel-in-cel}) of a table inside a cell, which becomes lines of text.
 */
public final class MarkdownWriter implements DocumentWriter {
  @Override
  public Format format() {
    return Format.MD;
  }

  @Override
  public byte[] write(Document document, HouseStyle style, Diagnostics diagnostics) {
    List<Inline.Footnote> notes = new ArrayList<>();
    MarkdownBlocks blocks = new MarkdownBlocks(notes, diagnostics);
    Chunks chunks = new Chunks();
    head(document.info(), style, chunks);
    document.letterhead().ifPresent(l -> letterhead(l, blocks, chunks));
    for (Part part : document.parts()) {
      chunks.add(blocks.all(part.blocks()));
    }
    // A note can hold another: the list may grow on the way.
    for (int i = 0; i < notes.size(); i++) {
      footnote(notes.get(i), blocks, chunks);
    }
    String text = String.join("\n", chunks.lines()) + "\n";
    return text.replace('\u00a0', ' ').getBytes(StandardCharsets.UTF_8);
  }

  private static void head(DocumentInfo info, HouseStyle style, Chunks chunks) {
    List<String> lines = new ArrayList<>();
    if (!info.marking().isEmpty()) {
      lines.add("**" + MarkdownEscape.line(info.marking()) + "**");
    }
    lines.add(MarkdownEscape.line(info.title()));
    if (info.status() == Status.CONCEPT) {
      lines.add(MarkdownEscape.line(style.woorden().concept()));
    }
    if (!info.notice().isBlank()) {
      lines.add(MarkdownEscape.line(info.notice()));
    }
    chunks.add(broken(lines));
    chunks.add(List.of("---"));
  }

  private static void letterhead(Letterhead head, MarkdownBlocks blocks, Chunks chunks) {
    chunks.add(lines(List.of(head.sender()), blocks));
    chunks.add(lines(List.of(head.returnAddress()), blocks));
    chunks.add(lines(head.addressee(), blocks));
    for (Letterhead.Entry entry : head.colophon()) {
      List<String> lines = new ArrayList<>();
      if (!entry.label().isBlank()) {
        lines.add("**" + MarkdownEscape.line(entry.label()) + "**");
      }
      entry.lines().forEach(l -> lines.add(blocks.line(l.content())));
      chunks.add(broken(lines));
    }
    List<String> reference = new ArrayList<>();
    for (Letterhead.Entry entry : head.reference()) {
      List<String> values = entry.lines().stream().map(l -> blocks.line(l.content())).toList();
      String label = MarkdownEscape.line(entry.label());
      reference.add("**" + label + "** " + String.join(" ", values));
    }
    chunks.add(broken(reference));
  }

  private static List<String> lines(List<Line> lines, MarkdownBlocks blocks) {
    return broken(lines.stream().map(l -> blocks.line(l.content())).toList());
  }

  /** Lines of one paragraph, each on a line of its own in print as well. */
  static List<String> broken(List<String> lines) {
    List<String> filled = lines.stream().filter(l -> !l.isBlank()).toList();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      out.add(filled.get(i) + (i < filled.size() - 1 ? "\\" : ""));
    }
    return out;
  }

  private static void footnote(Inline.Footnote footnote, MarkdownBlocks blocks, Chunks chunks) {
    List<Block> content = footnote.blocks();
    chunks.add(Chunks.marked("[^" + footnote.number() + "]: ", 4, blocks.all(content)));
  }
}
