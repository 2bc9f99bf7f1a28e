package nl.paraaf.writer.pdf;

import java.util.List;
import nl.paraaf.document.Inline;

/**
 * The words of inline content without footnotes and their marks: for bookmarks and descriptions.
 */
final class Words implements Inline.Visitor<Void> {
  private final StringBuilder out = new StringBuilder();

  private Words() {}

  static String of(List<Inline> content) {
    Words words = new Words();
    words.all(content);
    return words.out.toString().strip();
  }

  private Void all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return null;
  }

  private Void add(String text) {
    out.append(text);
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    return add(text.value());
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return all(emphasis.content());
  }

  @Override
  public Void script(Inline.Script script) {
    return add(script.value());
  }

  @Override
  public Void link(Inline.Link link) {
    return all(link.content());
  }

  @Override
  public Void field(Inline.Field field) {
    return all(field.content());
  }

  @Override
  public Void footnote(Inline.Footnote footnote) {
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    return add(reference.text());
  }

  @Override
  public Void placeholder(Inline.Placeholder placeholder) {
    return add(placeholder.text());
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return add(" ");
  }
}
