package nl.paraaf.writer.text;

import java.util.List;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.Inline;

/** Writes what stands in a line of text. */
final class HtmlInlines implements Inline.Visitor<Void> {
  /** What the text around allows. */
  enum Place {
    /** Everything. */
    TEXT,
    /** Inside a link, which can hold no other link. */
    LINK,
    /** The heading repeated in the table of contents: inside a link, and without footnotes. */
    CONTENTS
  }

  private final Markup out;
  private final HtmlNotes notes;
  private final Place place;

  HtmlInlines(Markup out, HtmlNotes notes, Place place) {
    this.out = out;
    this.notes = notes;
    this.place = place;
  }

  Void all(List<Inline> content) {
    content.forEach(i -> i.accept(this));
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    out.text(text.value());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    String tag = emphasis.kind() == Inline.Emphasis.Kind.STRONG ? "strong" : "em";
    out.inline(tag, () -> all(emphasis.content()));
    return null;
  }

  @Override
  public Void script(Inline.Script script) {
    String tag = script.kind() == Inline.Script.Kind.SUB ? "sub" : "sup";
    out.inline(tag, () -> out.text(script.value()));
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    if (!link.target().matches("(?i)(https?://|mailto:).*")) {
      throw new ParaafFault("a link of a kind that no page may hold: " + link.target());
    }
    if (place != Place.TEXT) {
      return all(link.content());
    }
    HtmlInlines inside = new HtmlInlines(out, notes, Place.LINK);
    out.inline("a", () -> inside.all(link.content()), "href", link.target());
    return null;
  }

  @Override
  public Void field(Inline.Field field) {
    if (place == Place.CONTENTS) {
      return all(field.content());
    }
    out.inline("span", () -> all(field.content()), "data-pad", field.path().toString());
    return null;
  }

  @Override
  public Void footnote(Inline.Footnote footnote) {
    if (place == Place.CONTENTS) {
      return null;
    }
    notes.add(footnote);
    int number = footnote.number();
    String id = HtmlNotes.footnoteMarkId(number);
    String mark = Integer.toString(number);
    if (place == Place.LINK) {
      out.inline("sup", () -> out.text(mark), "class", "nootteken", "id", id);
      return null;
    }
    Runnable link =
        () ->
            out.inline(
                "a",
                () -> out.text(mark),
                "href",
                "#" + HtmlNotes.footnoteId(number),
                "id",
                id,
                "role",
                "doc-noteref",
                "aria-label",
                "Voetnoot " + mark);
    out.inline("sup", link, "class", "nootteken");
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    if (place != Place.TEXT) {
      out.text(reference.text());
      return null;
    }
    out.inline("a", () -> out.text(reference.text()), "href", "#" + reference.target());
    return null;
  }

  @Override
  public Void placeholder(Inline.Placeholder placeholder) {
    if (place == Place.CONTENTS) {
      out.text(placeholder.text());
      return null;
    }
    int number = notes.add(placeholder);
    String id = HtmlNotes.openMarkId(number);
    if (place == Place.LINK) {
      out.inline("mark", () -> out.text(placeholder.text()), "id", id);
      return null;
    }
    Runnable link =
        () ->
            out.inline(
                "a",
                () -> out.text(placeholder.text()),
                "href",
                "#" + HtmlNotes.openId(number),
                "title",
                placeholder.need(),
                "aria-describedby",
                HtmlNotes.needId(number));
    out.inline("mark", link, "id", id);
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    if (place == Place.CONTENTS) {
      out.text(" ");
    } else {
      out.empty("br");
    }
    return null;
  }
}
