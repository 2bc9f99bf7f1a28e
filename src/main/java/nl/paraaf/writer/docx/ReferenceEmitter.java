package nl.paraaf.writer.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.Inline;

/**
 * References as text with fields in it: a number that Word can compute is a field, which Word keeps
 * right; the rest, such as {@code tweede lid}, is text. Where a field at the end does not lead to
 * the place itself, the whole is a link to it.
 */
final class ReferenceEmitter {

  /** A field in the text of a reference. */
  private record Field(int from, int until, String id, String code) {}

  private final Manuscript manuscript;
  private final WordXml xml;
  private final InlineEmitter inlines;

  ReferenceEmitter(Manuscript manuscript, WordXml xml, InlineEmitter inlines) {
    this.manuscript = manuscript;
    this.xml = xml;
    this.inlines = inlines;
  }

  void write(Inline.Reference reference) {
    String text = reference.text();
    List<Field> fields = fields(reference);
    if (fields.size() == 1
        && fields.get(0).id().equals(reference.target())
        && fields.get(0).until() == text.length()) {
      write(text, fields);
      return;
    }
    String name = manuscript.bookmarks().name(reference.target());
    xml.start("hyperlink", "anchor", name, "history", "1");
    write(text, fields);
    xml.end("hyperlink");
  }

  private void write(String text, List<Field> fields) {
    int from = 0;
    for (Field field : fields) {
      inlines.plain(text.substring(from, field.from()));
      FieldCode.write(xml, field.code(), text.substring(field.from(), field.until()));
      from = field.until();
    }
    inlines.plain(text.substring(from));
  }

  private List<Field> fields(Inline.Reference reference) {
    List<Targets.Counted> numbers =
        manuscript
            .targets()
            .numbers(reference.target())
            .orElseThrow(() -> new ParaafFault("geen doel voor verwijzing " + reference.target()));
    List<Field> fields = new ArrayList<>();
    for (Targets.Counted counted : numbers) {
      Matcher found = place(counted).matcher(reference.text());
      if (found.find()) {
        fields.add(new Field(found.start(1), found.end(1), counted.id(), code(counted)));
      }
    }
    fields.sort(Comparator.comparingInt(Field::from));
    return fields;
  }

  /** Where a reference prints a number: as a word of its own, after the word that belongs to it. */
  private static Pattern place(Targets.Counted counted) {
    String before =
        switch (counted.kind()) {
          case SECTION, CAPTION -> "";
          case ARTICLE -> "\\bartikel";
          case ITEM -> "\\bonder(?:deel)?";
        };
    return Pattern.compile(
        "(?i)" + before + "[ \u00a0](" + Pattern.quote(counted.number()) + ")(?![\\p{L}\\p{N}])");
  }

  private String code(Targets.Counted counted) {
    boolean heading =
        counted.kind() == Targets.Kind.SECTION && manuscript.targets().headings().byWord();
    String form = heading ? " \\r \\h" : counted.kind() == Targets.Kind.ITEM ? " \\n \\h" : " \\h";
    return "REF " + manuscript.bookmarks().name(counted.id()) + form;
  }
}
