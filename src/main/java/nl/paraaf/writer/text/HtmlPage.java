package nl.paraaf.writer.text;

import java.util.List;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Part;
import nl.paraaf.document.Status;
import nl.paraaf.style.HouseStyle;

/** Puts a page together: head, marks, contents, text, footnotes, and the list of what is open. */
final class HtmlPage {
  /** From this number of headings a page gets a table of contents. */
  private static final int CONTENTS_FROM = 5;

  private final Document document;
  private final DocumentInfo info;
  private final HouseStyle style;
  private final HtmlNotes notes;

  HtmlPage(Document document, HouseStyle style) {
    this.document = document;
    this.info = document.info();
    this.style = style;
    this.notes = new HtmlNotes(style);
  }

  String print() {
    // The text comes first, because it finds the headings, notes and open places.
    Markup text = new Markup();
    text(text);
    Markup end = new Markup();
    new HtmlEnd(end, notes).write();

    Markup out = new Markup();
    out.raw("<!DOCTYPE html>\n");
    Runnable body =
        () -> {
          Runnable skip = () -> out.text("Naar de inhoud");
          out.block("a", skip, "class", "sprong", "href", "#" + HtmlNotes.CONTENT);
          marks(out);
          contents(out);
          Runnable main = () -> out.take(text);
          String kind = document.letterhead().isPresent() ? "brief" : "stuk";
          String id = HtmlNotes.CONTENT;
          out.block("main", main, "id", id, "tabindex", "-1", "class", kind);
          out.take(end);
        };
    Runnable html =
        () -> {
          out.block("head", () -> head(out));
          out.block("body", body);
        };
    out.block("html", html, "lang", info.language());
    return out.toString();
  }

  private void head(Markup out) {
    out.empty("meta", "charset", "utf-8").newLine();
    meta(out, "viewport", "width=device-width, initial-scale=1");
    out.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'");
    out.block("title", () -> out.text(info.title()));
    meta(out, "author", info.author());
    meta(out, "description", info.subject());
    meta(out, "dcterms.date", info.date().toString());
    if (info.status() == Status.CONCEPT || !info.marking().isEmpty()) {
      meta(out, "robots", "noindex");
    }
    out.block("style", () -> out.raw(new HtmlStyle(style, info).print()));
  }

  private static void meta(Markup out, String name, String content) {
    if (!content.isEmpty()) {
      out.empty("meta", "name", name, "content", content).newLine();
    }
  }

  private void marks(Markup out) {
    boolean concept = info.status() == Status.CONCEPT;
    if (!concept && info.notice().isEmpty() && info.marking().isEmpty()) {
      return;
    }
    Runnable content =
        () -> {
          if (!info.marking().isEmpty()) {
            out.block("p", () -> out.text(info.marking()), "class", "rubricering");
          }
          if (concept) {
            out.block("p", () -> out.text(style.woorden().concept()), "class", "concept");
          }
          if (!info.notice().isEmpty()) {
            out.block("p", () -> out.text(info.notice()));
          }
        };
    out.block("header", content, "class", "merk");
  }

  private void contents(Markup out) {
    if (notes.hasContents() || notes.headings().size() < CONTENTS_FROM) {
      return;
    }
    Runnable content =
        () -> {
          out.block("summary", () -> out.text("Inhoud"));
          out.block("ul", () -> notes.headings().forEach(h -> contents(out, h)));
        };
    Runnable details = () -> out.block("details", content);
    out.block("nav", details, "class", "inhoud", "aria-label", "Inhoud");
  }

  private void contents(Markup out, HtmlNotes.Heading heading) {
    Runnable text =
        () -> {
          out.text(heading.number().isEmpty() ? "" : heading.number() + " ");
          new HtmlInlines(out, notes, HtmlInlines.Place.CONTENTS).all(heading.content());
        };
    Runnable link = () -> out.inline("a", text, "href", "#" + heading.id());
    out.block("li", link, "class", "niveau-" + heading.level());
  }

  private void text(Markup out) {
    HtmlBlocks blocks = new HtmlBlocks(out, notes, 0, true);
    if (!hasTitle()) {
      out.block("h1", () -> out.text(info.title()), "class", "onzichtbaar");
    }
    document.letterhead().ifPresent(l -> new HtmlLetterhead(out, blocks).write(l));
    for (Part part : document.parts()) {
      String shape =
          switch (part.layout()) {
            case LETTER -> "briefdeel";
            case PORTRAIT -> "staand";
            case LANDSCAPE -> "liggend";
          };
      out.block("div", () -> blocks.all(part.blocks()), "class", "deel " + shape);
    }
    footnotes(out);
  }

  private boolean hasTitle() {
    return document.parts().stream()
        .flatMap(p -> p.blocks().stream())
        .anyMatch(b -> b instanceof Block.Paragraph p && p.role() == Block.Paragraph.Role.TITLE);
  }

  private void footnotes(Markup out) {
    if (notes.footnotes().isEmpty()) {
      return;
    }
    Runnable content =
        () -> {
          out.block("h2", () -> out.text("Voetnoten"), "class", "onzichtbaar", "id", "_voetnoten");
          Runnable items =
              () -> {
                // A note can hold another: the list may grow on the way.
                for (int i = 0; i < notes.footnotes().size(); i++) {
                  footnote(out, notes.footnotes().get(i));
                }
              };
          out.block("ol", items);
        };
    out.block(
        "section",
        content,
        "class",
        "voetnoten",
        "role",
        "doc-endnotes",
        "aria-labelledby",
        "_voetnoten");
  }

  private void footnote(Markup out, Inline.Footnote footnote) {
    int number = footnote.number();
    Runnable content =
        () -> {
          List<Block> blocks = footnote.blocks();
          new HtmlBlocks(out, notes, 0, false).flow(blocks);
          out.text(" ");
          out.inline(
              "a",
              () -> out.text("\u21a9\ufe0e"),
              "href",
              "#" + HtmlNotes.footnoteMarkId(number),
              "role",
              "doc-backlink",
              "aria-label",
              "Terug naar de tekst bij voetnoot " + number);
        };
    String mark = Integer.toString(number);
    out.block("li", content, "id", HtmlNotes.footnoteId(number), "value", mark);
  }
}
