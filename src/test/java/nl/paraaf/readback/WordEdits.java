package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.reading.word.Xml;

/** A DOCX in the hands of somebody with Word: what they type, and what Word does to the file. */
public final class WordEdits {
  private final WordFile file;
  private final Xml body;
  private final Xml notes;

  private WordEdits(byte[] docx) throws UnreadableException {
    this.file = WordFile.open(docx);
    this.body = file.tree("word/document.xml");
    this.notes = file.tree("word/footnotes.xml");
  }

  public static WordEdits of(byte[] docx) {
    try {
      return new WordEdits(docx);
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  public byte[] docx() {
    return file.write();
  }

  private static Xml run(String text) {
    Xml t = Xml.element("w:t", "xml:space", "preserve").add(Xml.text(text));
    return Xml.element("w:r").add(t);
  }

  private static void say(Xml t, String text) {
    t.children().clear();
    t.add(Xml.text(text));
    t.attributes().put("xml:space", "preserve");
  }

  /** Types other words over some; they must stand in one run. */
  public WordEdits type(String old, String now) {
    return type(old, now, 1);
  }

  /** Types other words over a run that says just this. */
  public WordEdits typeWhole(String old, String now) {
    Xml whole =
        body.everything()
            .filter(x -> x.is("w:t") && x.text().equals(old))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no run says " + old));
    say(whole, now);
    return this;
  }

  /** The same in so many places. */
  public WordEdits type(String old, String now, int times) {
    int left = times;
    for (Xml story : List.of(body, notes)) {
      for (Xml t : story.everything().filter(x -> x.is("w:t")).toList()) {
        if (left > 0 && t.text().contains(old)) {
          say(t, t.text().replace(old, now));
          left--;
        }
      }
    }
    if (left > 0) {
      throw new AssertionError("not there so often: " + old);
    }
    return this;
  }

  private Xml parent(Xml of, Xml child) {
    return of.everything().filter(x -> x.children().contains(child)).findFirst().orElseThrow();
  }

  private Xml block(String name, String words) {
    return body.everything()
        .filter(x -> x.is(name) && x.text().contains(words))
        .reduce((first, last) -> name.equals("w:tbl") ? first : last)
        .orElseThrow(() -> new AssertionError("nowhere: " + words));
  }

  private Xml paragraph(String words) {
    return body.everything()
        .filter(x -> x.is("w:p") && x.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nowhere: " + words));
  }

  /** Takes a paragraph out. */
  public WordEdits remove(String words) {
    Xml paragraph = paragraph(words);
    parent(body, paragraph).children().remove(paragraph);
    return this;
  }

  /** Puts a paragraph behind another, with the same properties. */
  public WordEdits addAfter(String words, String text) {
    Xml paragraph = paragraph(words);
    List<Xml> around = parent(body, paragraph).children();
    Xml added = Xml.element("w:p");
    paragraph.child("w:pPr").ifPresent(p -> added.add(p.copy()));
    around.add(around.indexOf(paragraph) + 1, added.add(run(text)));
    return this;
  }

  /** Takes a row out of a table. */
  public WordEdits removeRow(String words) {
    Xml row = block("w:tr", words);
    parent(body, row).children().remove(row);
    return this;
  }

  /** Puts a row behind another. */
  public WordEdits addRow(String after, String... cells) {
    Xml row = block("w:tr", after);
    Xml added = row.copy();
    List<Xml> all = added.all("w:tc").toList();
    for (int i = 0; i < all.size(); i++) {
      Xml paragraph = all.get(i).child("w:p").orElseThrow();
      paragraph.children().removeIf(x -> !x.is("w:pPr"));
      paragraph.add(run(cells[i]));
    }
    List<Xml> around = parent(body, row).children();
    around.add(around.indexOf(row) + 1, added);
    return this;
  }

  /** Puts a footnote at the end of the paragraph with these words. */
  public WordEdits note(String words, String text) {
    Xml reference = Xml.element("w:footnoteReference", "w:id", "900");
    paragraph(words).add(Xml.element("w:r").add(reference));
    Xml mark = Xml.element("w:r").add(Xml.element("w:footnoteRef"));
    Xml paragraph = Xml.element("w:p").add(mark).add(run(" " + text));
    notes.add(Xml.element("w:footnote", "w:id", "900").add(paragraph));
    return this;
  }

  /** Takes the n-th mark out of the paragraph with these words; Word numbers the others anew. */
  public WordEdits removeNote(String words, int number) {
    Xml paragraph = paragraph(words);
    List<Xml> marks = paragraph.everything().filter(x -> x.is("w:footnoteReference")).toList();
    Xml mark = marks.get(number - 1);
    parent(paragraph, mark).children().remove(mark);
    String id = mark.attribute("w:id");
    notes.children().removeIf(n -> n.attribute("w:id").equals(id));
    int next = 1;
    for (Xml left : body.everything().filter(x -> x.is("w:footnoteReference")).toList()) {
      String was = left.attribute("w:id");
      String now = "5" + next++;
      left.attributes().put("w:id", now);
      notes
          .all("w:footnote")
          .filter(n -> n.attribute("w:id").equals(was))
          .forEach(n -> n.attributes().put("w:id", now));
    }
    return this;
  }

  /** Puts a comment at the paragraph with these words. */
  public WordEdits comment(String words, String author, String text) {
    String part = "word/comments.xml";
    Xml comment =
        Xml.element(
            "w:comment", "w:id", "77", "w:author", author, "w:date", "2026-06-03T10:00:00Z");
    comment.add(Xml.element("w:p").add(run(text)));
    try {
      if (!file.has(part)) {
        file.put(part, Xml.element("w:comments"));
        String kind =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
        file.relate(file.main(), kind, part, false);
      }
      file.tree(part).add(comment);
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
    Xml paragraph = paragraph(words);
    int first = paragraph.has("w:pPr") ? 1 : 0;
    paragraph.children().add(first, Xml.element("w:commentRangeStart", "w:id", "77"));
    paragraph.add(Xml.element("w:commentRangeEnd", "w:id", "77"));
    paragraph.add(Xml.element("w:r").add(Xml.element("w:commentReference", "w:id", "77")));
    return this;
  }

  /** Types other words over some while Word tracks changes. */
  public WordEdits track(String old, String now, String author) {
    Xml t =
        body.everything()
            .filter(x -> x.is("w:t") && x.text().contains(old))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nowhere: " + old));
    Xml run = parent(body, t);
    Xml around = parent(body, run);
    int at = around.children().indexOf(run);
    int from = t.text().indexOf(old);
    String after = t.text().substring(from + old.length());
    String before = t.text().substring(0, from);
    Xml gone =
        Xml.element("w:del", "w:id", "800", "w:author", author, "w:date", "2026-06-03T10:00:00Z");
    Xml deleted = Xml.element("w:delText", "xml:space", "preserve").add(Xml.text(old));
    gone.add(Xml.element("w:r").add(deleted));
    Xml come =
        Xml.element("w:ins", "w:id", "801", "w:author", author, "w:date", "2026-06-03T10:00:00Z");
    come.add(run(now));
    around.children().remove(at);
    around.children().addAll(at, List.of(run(before), gone, come, run(after)));
    return this;
  }

  /** What Word does on its own: runs in pieces with revision ids, marks of spelling, smart tags. */
  public WordEdits asWordSaves() {
    int number = 0;
    for (Xml story : List.of(body, notes)) {
      for (Xml paragraph : story.everything().filter(x -> x.is("w:p")).toList()) {
        paragraph.attributes().put("w:rsidR", "00A1%04X".formatted(number++));
        split(paragraph);
      }
      moveBookmarks(story);
    }
    return this;
  }

  private static void split(Xml parent) {
    List<Xml> children = new ArrayList<>(parent.children());
    parent.children().clear();
    for (Xml child : children) {
      if (child.is("w:r") && child.has("w:t") && child.text().length() > 6) {
        pieces(child).forEach(parent.children()::add);
      } else {
        if (!child.is("w:p")) {
          split(child);
        }
        parent.children().add(child);
      }
    }
  }

  private static List<Xml> pieces(Xml run) {
    List<Xml> pieces = new ArrayList<>();
    if (run.children().stream().anyMatch(x -> !x.is("w:t") && !x.is("w:rPr"))) {
      return List.of(run);
    }
    String text = run.text();
    int middle = text.length() / 2;
    pieces.add(Xml.element("w:proofErr", "w:type", "spellStart"));
    for (String part : List.of(text.substring(0, middle), text.substring(middle))) {
      Xml copy = run.shell();
      copy.attributes().put("w:rsidRPr", "00B20001");
      run.child("w:rPr").ifPresent(p -> copy.add(p.copy()));
      copy.add(Xml.element("w:t", "xml:space", "preserve").add(Xml.text(part)));
      pieces.add(copy);
    }
    pieces.add(Xml.element("w:proofErr", "w:type", "spellEnd"));
    Xml tagged = Xml.element("w:smartTag", "w:element", "place").add(pieces.remove(1));
    pieces.add(1, tagged);
    return pieces;
  }

  /** Bookmarks end up at the start of their paragraph. */
  private static void moveBookmarks(Xml story) {
    for (Xml paragraph : story.everything().filter(x -> x.is("w:p")).toList()) {
      Predicate<Xml> mark = x -> x.is("w:bookmarkStart") || x.is("w:bookmarkEnd");
      List<Xml> marks = paragraph.children().stream().filter(mark).toList();
      paragraph.children().removeIf(mark);
      int first = paragraph.has("w:pPr") ? 1 : 0;
      paragraph.children().addAll(first, marks);
    }
  }

  /** What some programs do: the tags of controls are gone. */
  public WordEdits withoutTags() {
    body.removeBelow(x -> x.is("w:tag"));
    notes.removeBelow(x -> x.is("w:tag"));
    return this;
  }

  /** What others do: the controls themselves are gone, and their words stay. */
  public WordEdits withoutControls() {
    for (Xml story : List.of(body, notes)) {
      flatten(story);
    }
    return this;
  }

  private static void flatten(Xml parent) {
    List<Xml> children = new ArrayList<>(parent.children());
    parent.children().clear();
    for (Xml child : children) {
      flatten(child);
      if (child.is("w:sdt")) {
        child.child("w:sdtContent").ifPresent(c -> parent.children().addAll(c.children()));
      } else {
        parent.children().add(child);
      }
    }
  }

  /** Gives a property of ours another value. */
  public WordEdits says(String property, String value) {
    try {
      Xml found =
          file.tree("docProps/custom.xml")
              .everything()
              .filter(x -> x.attribute("name").equals(property))
              .findFirst()
              .orElseThrow();
      say(found.children().get(0), value);
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  /** Without what says which document it is, as programs of before made files. */
  public WordEdits withoutOrigin() {
    file.put("docProps/custom.xml", Xml.element("none"));
    return this;
  }
}
