package nl.paraaf.writer.pdf;

import static nl.paraaf.writer.pdf.Props.mm;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.document.Block;
import nl.paraaf.document.Inline;
import nl.paraaf.source.Span;

/** Lines of text: words, how they stand out, links and footnotes. */
final class InlinesFo implements Inline.Visitor<Void> {
  /** The section that says what is open, where there is one. */
  private static final String OPEN_POINTS = "open-punten";

  /** A name such as {@code SDE++}. */
  private static final Pattern PLUSES = Pattern.compile("[\\p{L}\\d]{0,12}\\+{2,4}");

  private final Manuscript manuscript;
  private final Looks looks;
  private final Fo fo;
  private final Notes notes;
  private final boolean listsOpenPoints;

  /** Whether what is written has a fixed place on the paper, where no footnote can stand. */
  private boolean fixedPlace;

  /** Whether what is written is a link already, which can have no other one in it. */
  private boolean insideLink;

  /** Writes the blocks of a footnote. */
  interface Notes {
    void write(List<Block> content);
  }

  InlinesFo(Manuscript manuscript, Notes notes) {
    this.manuscript = manuscript;
    this.looks = manuscript.looks();
    this.fo = manuscript.fo();
    this.notes = notes;
    this.listsOpenPoints = manuscript.outline().has(OPEN_POINTS);
  }

  void write(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  /** Writes what has a fixed place on the paper. */
  void atFixedPlace(Runnable content) {
    fixedPlace = true;
    content.run();
    fixedPlace = false;
  }

  /**
   * Whether a web address stands in the text. A hyphen in an address would be taken for a part of
   * it, and the engine hyphenates whole paragraphs or not at all.
   */
  static boolean showsAddress(List<Inline> content) {
    return content.stream()
        .anyMatch(
            inline ->
                (inline instanceof Inline.Link link && Words.of(link.content()).contains("/"))
                    || (inline instanceof Inline.Emphasis e && showsAddress(e.content()))
                    || (inline instanceof Inline.Field f && showsAddress(f.content())));
  }

  @Override
  public Void text(Inline.Text text) {
    return words(text.value());
  }

  /** The engine would break a line between two plus signs. */
  private Void words(String text) {
    Matcher name = PLUSES.matcher(text);
    int from = 0;
    while (name.find()) {
      plain(text.substring(from, name.start()));
      String whole = name.group();
      fo.inline(Looks.onOneLine(), () -> plain(whole));
      from = name.end();
    }
    plain(text.substring(from));
    return null;
  }

  private void plain(String text) {
    fo.text(text.replace('\n', ' '));
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    boolean strong = emphasis.kind() == Inline.Emphasis.Kind.STRONG;
    fo.inline(strong ? Looks.bold() : Looks.italic(), () -> write(emphasis.content()));
    return null;
  }

  @Override
  public Void script(Inline.Script script) {
    boolean below = script.kind() == Inline.Script.Kind.SUB;
    fo.inline(looks.script(below), () -> words(script.value()));
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    Props target =
        Props.of("external-destination", "url('" + link.target() + "')")
            .with("fox:alt-text", Words.of(link.content()));
    insideLink = true;
    fo.element("basic-link", looks.link().with(target), () -> write(link.content()));
    insideLink = false;
    return null;
  }

  @Override
  public Void field(Inline.Field field) {
    write(field.content());
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    Props target = manuscript.destinations().linkTo(reference.target(), reference.text());
    fo.element("basic-link", looks.link().with(target), () -> words(reference.text()));
    return null;
  }

  /** Leads to the list of what is open, and says to a reader who points at it what is needed. */
  @Override
  public Void placeholder(Inline.Placeholder placeholder) {
    Props open = looks.placeholder();
    if (listsOpenPoints && !insideLink) {
      String description = placeholder.text() + ": " + placeholder.need();
      Props target = manuscript.destinations().linkTo(OPEN_POINTS, description);
      fo.element("basic-link", open.with(target), () -> words(placeholder.text()));
    } else {
      fo.inline(open, () -> words(placeholder.text()));
    }
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    // The space is for readers by ear, and for those who copy the text.
    fo.text("\u00a0\n");
    return null;
  }

  @Override
  public Void footnote(Inline.Footnote footnote) {
    if (fixedPlace) {
      lostNote(footnote);
      return null;
    }
    Props mark = looks.noteMark().with(Props.role("Reference"));
    fo.group(
        "footnote",
        Props.NONE,
        () -> {
          fo.inline(mark, () -> fo.text(String.valueOf(footnote.number())));
          fo.element("footnote-body", looks.note().with(Props.role("Note")), () -> note(footnote));
        });
    return null;
  }

  private void note(Inline.Footnote footnote) {
    Props list = looks.list(mm(footnote.number() < 100 ? 5 : 6.5));
    String number = String.valueOf(footnote.number());
    fo.group(
        "list-block",
        list,
        () ->
            fo.item(
                Props.role(Fo.GROUP),
                number,
                Props.role(Fo.GROUP),
                () -> notes.write(footnote.blocks())));
  }

  private void lostNote(Inline.Footnote footnote) {
    manuscript
        .diagnostics()
        .add(
            Diagnostic.warning(
                "voetnoot-in-briefhoofd",
                "voetnoot " + footnote.number() + " staat in het briefhoofd en valt in de PDF weg",
                Span.nowhere(),
                "zet de voetnoot in de tekst van de brief"));
  }
}
