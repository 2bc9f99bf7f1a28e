package nl.paraaf.redline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.reading.word.Xml;

/** What people do to a document, at random: in the file itself, as a word processor would. */
final class Edits {
  private static final String[] WORDS = {
    "ongeveer",
    "het kabinet",
    "niet",
    "12,5",
    "kton",
    "naar verwachting",
    "de provincie",
    "CO2",
    "–",
    "uiterlijk 30 juni 2026",
    "(zie bijlage 2)",
    "onder voorbehoud",
    "zowel",
    "€ 73 miljoen"
  };

  /** What a copy may not have a second time. */
  private static final Set<String> ONCE =
      Set.of("w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd");

  private final WordFile file;
  private final Random random;
  private final Xml body;
  private final List<String> done = new ArrayList<>();
  private int notes = 5000;

  private Edits(byte[] docx, long seed) throws UnreadableException {
    file = WordFile.open(docx);
    random = new Random(seed);
    body = file.tree(file.main()).child("w:body").orElseThrow();
  }

  /** An edited copy, and what was done to it. */
  record Edited(byte[] docx, List<String> done) {}

  static Edited of(byte[] docx, long seed, int count) throws UnreadableException {
    Edits edits = new Edits(docx, seed);
    for (int i = 0; i < count; i++) {
      edits.one();
    }
    return new Edited(edits.file.write(), edits.done);
  }

  private void one() throws UnreadableException {
    switch (random.nextInt(17)) {
      case 0, 1, 2 -> words(file.main());
      case 3 -> file.related(file.main(), "footnotes").ifPresent(this::words);
      case 4 -> file.related(file.main(), "header").ifPresent(this::words);
      case 5 -> deleteParagraph();
      case 6 -> insertParagraph();
      case 7 -> move();
      case 8 -> deleteRow();
      case 9 -> insertRow();
      case 10 -> deleteNote();
      case 11 -> insertNote();
      case 12 -> deleteArticle();
      case 13 -> joinOrSplit();
      case 14 -> restyle();
      case 15 -> cellParagraph();
      default -> deleteTable();
    }
  }

  private <T> Optional<T> pick(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private void did(String what, Xml where) {
    String text = where.text();
    done.add(what + ": " + text.substring(0, Math.min(60, text.length())));
  }

  private void words(String part) {
    try {
      List<Xml> texts =
          file.tree(part).everything().filter(x -> x.is("w:t") && !x.text().isBlank()).toList();
      pick(texts).ifPresent(this::words);
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  private void words(Xml text) {
    did("words", text);
    List<String> words = new ArrayList<>(List.of(text.text().split(" ", -1)));
    int at = random.nextInt(words.size());
    String other = WORDS[random.nextInt(WORDS.length)];
    switch (random.nextInt(3)) {
      case 0 -> words.set(at, other);
      case 1 -> words.add(at, other);
      default -> words.remove(at);
    }
    text.children().clear();
    text.add(Xml.text(String.join(" ", words)));
    text.attributes().put("xml:space", "preserve");
  }

  /** Paragraphs that can come and go: no end of a section, no half of a field. */
  private List<Xml> free() {
    List<Xml> all = body.children();
    List<Xml> free = new ArrayList<>();
    for (int i = 0; i < all.size() - 2; i++) {
      if (all.get(i).is("w:p") && isFree(all.get(i))) {
        free.add(all.get(i));
      }
    }
    return free;
  }

  private static boolean isFree(Xml paragraph) {
    long open =
        paragraph.everything().filter(x -> x.attribute("w:fldCharType").equals("begin")).count();
    long closed =
        paragraph.everything().filter(x -> x.attribute("w:fldCharType").equals("end")).count();
    return open == closed && paragraph.everything().noneMatch(x -> x.is("w:sectPr"));
  }

  private void deleteParagraph() {
    pick(free())
        .ifPresent(
            p -> {
              did("delete", p);
              body.children().remove(p);
            });
  }

  private Xml copy(Xml original) {
    Xml copy = original.copy();
    copy.removeBelow(
        x ->
            ONCE.contains(x.name())
                || x.is("w:r") && (x.has("w:footnoteReference") || x.has("w:commentReference")));
    pick(copy.everything().filter(x -> x.is("w:t") && !x.text().isBlank()).toList())
        .ifPresent(this::words);
    return copy;
  }

  private void insertParagraph() {
    Optional<Xml> model = pick(free());
    Optional<Xml> before = pick(free());
    if (model.isPresent()) {
      Xml copy = copy(model.get());
      did("insert", copy);
      body.children().add(index(body, before.get()), copy);
    }
  }

  private void move() {
    Optional<Xml> moved = pick(free());
    if (moved.isPresent()) {
      did("move", moved.get());
      body.children().remove(moved.get());
      Optional<Xml> before = pick(free());
      body.children().add(before.map(b -> index(body, b)).orElse(0), moved.get());
    }
  }

  private static int index(Xml parent, Xml child) {
    for (int i = 0; i < parent.children().size(); i++) {
      if (parent.children().get(i) == child) {
        return i;
      }
    }
    throw new IllegalStateException("not there");
  }

  private List<Xml> tables() {
    return body.everything().filter(x -> x.is("w:tbl")).toList();
  }

  private void deleteRow() {
    pick(tables().stream().filter(t -> t.all("w:tr").count() > 1).toList())
        .ifPresent(
            table ->
                pick(table.all("w:tr").toList())
                    .ifPresent(
                        row -> {
                          did("delete row", row);
                          table.children().remove(row);
                        }));
  }

  private void insertRow() {
    pick(tables().stream().filter(t -> t.all("w:tr").count() > 1).toList())
        .ifPresent(
            table ->
                pick(table.all("w:tr").toList())
                    .ifPresent(
                        row -> {
                          Xml copy = copy(row);
                          did("insert row", copy);
                          table.children().add(index(table, row), copy);
                        }));
  }

  private Map<Xml, Xml> parents() {
    Map<Xml, Xml> parents = new IdentityHashMap<>();
    body.everything().forEach(x -> x.children().forEach(c -> parents.put(c, x)));
    return parents;
  }

  private void deleteNote() {
    Map<Xml, Xml> parents = parents();
    pick(body.everything().filter(x -> x.is("w:r") && x.has("w:footnoteReference")).toList())
        .ifPresent(
            run -> {
              did("delete note", parents.get(run));
              parents.get(run).children().remove(run);
            });
  }

  private void insertNote() throws UnreadableException {
    Optional<String> part = file.related(file.main(), "footnotes");
    Optional<Xml> paragraph = pick(free().stream().filter(p -> p.has("w:r")).toList());
    if (part.isPresent() && paragraph.isPresent()) {
      Xml mark = Xml.element("w:footnoteReference", "w:id", "" + ++notes);
      paragraph.get().add(Xml.element("w:r").add(mark));
      Xml text =
          Xml.element("w:t", "xml:space", "preserve")
              .add(Xml.text(" Noot over " + WORDS[random.nextInt(WORDS.length)] + "."));
      Xml run = Xml.element("w:r").add(Xml.element("w:footnoteRef"));
      Xml inside = Xml.element("w:p").add(run, Xml.element("w:r").add(text));
      file.tree(part.get()).add(Xml.element("w:footnote", "w:id", "" + notes).add(inside));
      did("insert note", paragraph.get());
    }
  }

  private static String style(Xml paragraph) {
    return paragraph.child("w:pPr").map(p -> p.value("w:pStyle")).orElse("");
  }

  private void deleteArticle() {
    pick(free().stream().filter(p -> style(p).equals("Artikel")).toList())
        .ifPresent(
            title -> {
              did("delete article", title);
              int at = index(body, title);
              do {
                body.children().remove(at);
              } while (at < body.children().size() - 2
                  && style(body.children().get(at)).startsWith("Lid")
                  && isFree(body.children().get(at)));
            });
  }

  private void joinOrSplit() {
    pick(free())
        .ifPresent(
            p -> {
              int at = index(body, p);
              Xml next = body.children().get(at + 1);
              List<Xml> content = p.children().stream().filter(c -> !c.is("w:pPr")).toList();
              if (random.nextBoolean() && next.is("w:p") && isFree(next)) {
                did("join", p);
                next.children().addAll(next.has("w:pPr") ? 1 : 0, content);
                body.children().remove(p);
              } else if (content.size() > 1) {
                did("split", p);
                Xml half = p.shell();
                p.child("w:pPr").ifPresent(s -> half.add(s.copy()));
                List<Xml> tail = content.subList(content.size() / 2, content.size());
                half.addAll(tail);
                p.children().removeAll(tail);
                if (isFree(p) && isFree(half)) {
                  body.children().add(at + 1, half);
                } else {
                  p.addAll(tail);
                }
              }
            });
  }

  private void restyle() {
    pick(free())
        .ifPresent(
            p -> {
              did("restyle", p);
              String style = random.nextBoolean() ? "Heading2" : "BodyText";
              p.children().removeIf(c -> c.is("w:pPr"));
              p.children()
                  .add(0, Xml.element("w:pPr").add(Xml.element("w:pStyle", "w:val", style)));
            });
  }

  private void cellParagraph() {
    pick(body.everything().filter(x -> x.is("w:tc")).toList())
        .ifPresent(
            cell -> {
              List<Xml> paragraphs = cell.all("w:p").toList();
              Xml last = paragraphs.get(paragraphs.size() - 1);
              int at = random.nextInt(paragraphs.size());
              if (random.nextBoolean() && paragraphs.size() > 1) {
                did("delete in cell", paragraphs.get(at));
                cell.children().remove(paragraphs.get(at));
              } else {
                Xml copy = copy(last);
                did("insert in cell", copy);
                cell.children().add(index(cell, paragraphs.get(at)) + random.nextInt(2), copy);
              }
            });
  }

  private void deleteTable() {
    pick(body.all("w:tbl").toList())
        .ifPresent(
            table -> {
              did("delete table", table);
              body.children().remove(table);
            });
  }
}
