package nl.paraaf.writer.docx;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.DocumentInfo;

/** Word comments: what is needed to fill each placeholder. */
final class Comments {
  /** Word takes no more. */
  private static final int LONGEST_INITIALS = 9;

  private final WordXml xml = new WordXml("comments");
  private final String author;
  private final String initials;
  private final String date;
  private final List<String> deferred = new ArrayList<>();
  private int count;

  Comments(DocumentInfo info) {
    author = info.author();
    String first = author.replaceAll("(\\S)\\S*\\s*", "$1");
    initials = first.substring(0, Math.min(first.length(), LONGEST_INITIALS));
    date = DateTimeFormatter.ISO_LOCAL_DATE.format(info.date()) + "T00:00:00Z";
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Adds a comment and gives its id. */
  int add(String text) {
    int id = count++;
    xml.start("comment", "id", "" + id, "author", author, "date", date, "initials", initials);
    xml.start("p").start("pPr").leaf("pStyle", "val", StyleId.COMMENT_TEXT).end("pPr");
    xml.start("r").start("rPr").leaf("rStyle", "val", StyleId.COMMENT_MARK).end("rPr");
    xml.leaf("annotationRef").end("r");
    xml.start("r").start("t").text(text).end("t").end("r");
    xml.end("p").end("comment");
    return id;
  }

  /** Remembers a comment for the next place that can hold one. */
  void defer(String text) {
    deferred.add(text);
  }

  /** Adds what was remembered, around what is written here. */
  void release(WordXml story, Runnable content) {
    List<Integer> ids = deferred.stream().map(this::add).toList();
    deferred.clear();
    ids.forEach(id -> start(story, id));
    content.run();
    ids.forEach(id -> end(story, id));
  }

  /** Opens the range that a comment is about. */
  static void start(WordXml story, int id) {
    story.leaf("commentRangeStart", "id", "" + id);
  }

  /** Closes the range and sets the mark. */
  static void end(WordXml story, int id) {
    story.leaf("commentRangeEnd", "id", "" + id);
    story.start("r").start("rPr").leaf("rStyle", "val", StyleId.COMMENT_MARK).end("rPr");
    story.leaf("commentReference", "id", "" + id).end("r");
  }

  org.docx4j.wml.Comments write() {
    return xml.finish(org.docx4j.wml.Comments.class);
  }
}
