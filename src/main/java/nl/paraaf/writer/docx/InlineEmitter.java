package nl.paraaf.writer.docx;

import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.Inline;
import nl.paraaf.document.TextPrinter;

/** Inline content as runs, fields, links and content controls. */
final class InlineEmitter implements Inline.Visitor<Void> {
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char HARD_HYPHEN = '\u2011';
  private static final String SPECIAL = "\u00ad\u2011\t";

  /** Longer values are prose; Word should not put them back from the custom XML. */
  private static final int LONGEST_BOUND = 100;

  private final Manuscript manuscript;
  private final Story story;
  private final WordXml xml;
  private boolean bold;
  private boolean italic;
  private boolean link;

  InlineEmitter(Manuscript manuscript, Story story) {
    this.manuscript = manuscript;
    this.story = story;
    this.xml = story.xml();
  }

  void all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  /** Plain text in one run. */
  void plain(String text) {
    run(text, "", "");
  }

  private void run(String text, String script, String shade) {
    if (text.isEmpty()) {
      return;
    }
    xml.start("r");
    properties(script, shade);
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || SPECIAL.indexOf(text.charAt(i)) >= 0) {
        piece(text.substring(from, i));
        from = i + 1;
        if (i < text.length()) {
          special(text.charAt(i));
        }
      }
    }
    xml.end("r");
  }

  private void piece(String text) {
    if (!text.isEmpty()) {
      boolean edge = text.startsWith(" ") || text.endsWith(" ") || text.contains("  ");
      xml.start("t", "xml:space", edge ? "preserve" : null).text(text).end("t");
    }
  }

  /** Characters for which Word has elements; it shows the characters themselves wrongly. */
  private void special(char c) {
    switch (c) {
      case SOFT_HYPHEN -> xml.leaf("softHyphen");
      case HARD_HYPHEN -> xml.leaf("noBreakHyphen");
      default -> xml.leaf("tab");
    }
  }

  private void properties(String script, String shade) {
    if (!bold && !italic && !link && script.isEmpty() && shade.isEmpty()) {
      return;
    }
    xml.start("rPr");
    if (link) {
      xml.leaf("rStyle", "val", StyleId.LINK);
    }
    if (bold) {
      xml.leaf("b");
    }
    if (italic) {
      xml.leaf("i");
    }
    if (!shade.isEmpty()) {
      xml.leaf("shd", "val", "clear", "color", "auto", "fill", shade);
    }
    if (!script.isEmpty()) {
      xml.leaf("vertAlign", "val", script);
    }
    xml.end("rPr");
  }

  @Override
  public Void text(Inline.Text text) {
    plain(text.value());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    boolean wasBold = bold;
    boolean wasItalic = italic;
    bold |= emphasis.kind() == Inline.Emphasis.Kind.STRONG;
    italic |= emphasis.kind() == Inline.Emphasis.Kind.EMPHASIS;
    all(emphasis.content());
    bold = wasBold;
    italic = wasItalic;
    return null;
  }

  @Override
  public Void script(Inline.Script script) {
    boolean below = script.kind() == Inline.Script.Kind.SUB;
    run(script.value(), below ? "subscript" : "superscript", "");
    return null;
  }

  @Override
  public Void link(Inline.Link target) {
    xml.start("hyperlink", "r:id", manuscript.links().id(story.part(), target.target()));
    link = true;
    all(target.content());
    link = false;
    xml.end("hyperlink");
    return null;
  }

  @Override
  public Void field(Inline.Field field) {
    String text = TextPrinter.plain(field.content());
    // A bound control is filled anew in the look of its paragraph: words set apart would lose
    // theirs.
    boolean bound = !bold && !italic && !link && isPlain(field, text);
    manuscript.values().start(xml, field.path(), text, bound);
    all(field.content());
    manuscript.values().end(xml);
    return null;
  }

  private static boolean isPlain(Inline.Field field, String text) {
    return field.content().size() == 1
        && field.content().get(0) instanceof Inline.Text
        && text.equals(text.strip())
        && !text.isEmpty()
        && text.length() <= LONGEST_BOUND
        && text.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  @Override
  public Void footnote(Inline.Footnote footnote) {
    if (story.kind() == Story.Kind.NOTES) {
      throw new ParaafFault("voetnoot " + footnote.number() + " staat in een voetnoot");
    }
    manuscript.footnotes().write(manuscript, footnote, xml);
    return null;
  }

  @Override
  public Void placeholder(Inline.Placeholder placeholder) {
    Optional<Integer> comment = Optional.empty();
    if (story.kind() == Story.Kind.MAIN) {
      comment = Optional.of(manuscript.comments().add(placeholder.need()));
    } else {
      manuscript.comments().defer(placeholder.text() + " " + placeholder.need());
    }
    comment.ifPresent(id -> Comments.start(xml, id));
    manuscript.values().start(xml, placeholder.path(), placeholder.text(), false);
    run(placeholder.text(), "", manuscript.house().kleur().open());
    manuscript.values().end(xml);
    comment.ifPresent(id -> Comments.end(xml, id));
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    xml.start("r").leaf("br").end("r");
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    new ReferenceEmitter(manuscript, xml, this).write(reference);
    return null;
  }
}
