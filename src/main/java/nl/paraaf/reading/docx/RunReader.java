package nl.paraaf.reading.docx;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.paraaf.manuscript.Passage.StretchKind;

/** Reads what is inside paragraphs: runs, links, fields, changes. */
final class RunReader {
  /** Small raised digits behind these are a power: m², 10⁶. */
  private static final Pattern POWER = Pattern.compile("(?:\\d|(?<!\\p{L})[kcdm]?m)$");

  private static final Pattern MARK = Pattern.compile("\\d{1,3}");

  private final Styles styles;
  private final Map<String, String> targets;
  private final Notes notes;
  private final Leftovers leftovers;
  private final Fields fields = new Fields();
  private int page;

  /**
   * A reader for one document.
   *
   * @param targets of links, by the id of the relationship
   * @param pages whether the file says where its pages end
   */
  RunReader(
      Styles styles, Map<String, String> targets, Notes notes, Leftovers leftovers, boolean pages) {
    this.styles = styles;
    this.targets = targets;
    this.notes = notes;
    this.leftovers = leftovers;
    this.page = pages ? 1 : 0;
  }

  /** Whether the paragraph just read belongs to a table of contents. */
  boolean wasContents() {
    return fields.wasContents();
  }

  /** Reads the children of a paragraph or of anything in it. */
  void read(Element parent, String style, ParagraphText text) {
    for (Element child : parent.children()) {
      switch (child.name()) {
        case "w:r" -> run(child, style, text);
        case "w:ins", "w:moveTo" -> {
          leftovers.found(Leftovers.Kind.CHANGE);
          read(child, style, text);
        }
        case "w:del", "w:moveFrom" -> leftovers.found(Leftovers.Kind.CHANGE);
        case "w:smartTag", "w:customXml", "w:bdo", "w:dir" -> read(child, style, text);
        case "w:sdt" -> control(child, style, text);
        case "w:hyperlink" -> link(child, style, text);
        case "w:fldSimple" -> simpleField(child, style, text);
        case "mc:AlternateContent" -> read(child.chosen(), style, text);
        case "m:oMath", "m:oMathPara" -> math(child, text);
        default -> {}
      }
    }
  }

  private void control(Element control, String style, ParagraphText text) {
    int from = text.length();
    read(control.child("w:sdtContent"), style, text);
    if (control.child("w:sdtPr").flag("w:showingPlcHdr").orElse(false)) {
      text.stretch(StretchKind.PLACEHOLDER, from, "");
    }
  }

  private void link(Element link, String style, ParagraphText text) {
    int from = text.length();
    read(link, style, text);
    String target = targets.get(link.attribute("r:id"));
    text.stretch(
        target == null ? StretchKind.REFERENCE : StretchKind.LINK,
        from,
        target == null ? "" : target);
  }

  private void simpleField(Element field, String style, ParagraphText text) {
    int from = text.length();
    read(field, style, text);
    Stretches.ofField(field.attribute("w:instr")).ifPresent(kind -> text.stretch(kind, from, ""));
  }

  private void math(Element math, ParagraphText text) {
    for (Element child : math.children()) {
      if (child.name().equals("m:t")) {
        text.add(child.text(), "", page);
      } else {
        math(child, text);
      }
    }
  }

  private void run(Element run, String style, ParagraphText text) {
    Element properties = run.child("w:rPr");
    if (styles.ofRun(properties, style, p -> p.flag("w:vanish")).orElse(false)) {
      if (run.all("w:t").anyMatch(t -> !t.text().isBlank()) && !fields.inCode()) {
        leftovers.found(Leftovers.Kind.HIDDEN);
      }
      run.all("w:fldChar").forEach(mark -> field(mark, text));
      run.all("w:instrText").forEach(code -> fields.code(code.text()));
      return;
    }
    String vertical =
        styles
            .ofRun(
                properties,
                style,
                p -> Optional.of(p.value("w:vertAlign")).filter(value -> !value.isEmpty()))
            .orElse("");
    run.children().forEach(child -> piece(child, vertical, text));
  }

  private void piece(Element piece, String vertical, ParagraphText text) {
    switch (piece.name()) {
      case "w:t" -> text(piece.text(), vertical, text);
      case "w:tab", "w:ptab" -> text("\t", "", text);
      case "w:br" -> lineBreak(piece, text);
      case "w:cr" -> text("\n", "", text);
      case "w:noBreakHyphen" -> text("\u2011", "", text);
      case "w:footnoteReference", "w:endnoteReference" -> notes.mark(piece, text);
      case "w:commentReference" -> leftovers.found(Leftovers.Kind.COMMENT);
      case "w:fldChar" -> field(piece, text);
      case "w:instrText" -> fields.code(piece.text());
      case "w:lastRenderedPageBreak" -> page += page > 0 ? 1 : 0;
      case "w:drawing", "w:pict", "w:object" -> boxes(piece, text);
      case "mc:AlternateContent" ->
          piece.chosen().children().forEach(child -> piece(child, vertical, text));
      case "w:ruby" -> read(piece.child("w:rubyBase"), "", text);
      default -> {}
    }
  }

  private void text(String words, String vertical, ParagraphText text) {
    if (fields.inCode()) {
      return;
    }
    boolean raised = vertical.equals("superscript") && MARK.matcher(words).matches();
    if (raised && text.length() > 0 && !POWER.matcher(text.tail(4)).find()) {
      text.typedMark(words);
    } else {
      text.add(words, vertical, page);
    }
  }

  private void lineBreak(Element piece, ParagraphText text) {
    String type = piece.attribute("w:type");
    if (!type.equals("page") && !type.equals("column")) {
      text("\n", "", text);
    }
  }

  private void field(Element mark, ParagraphText text) {
    switch (mark.attribute("w:fldCharType")) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate(text.length());
      case "end" -> fields.end(text);
      default -> {}
    }
  }

  private static void boxes(Element drawing, ParagraphText text) {
    for (Element child : drawing.children()) {
      switch (child.name()) {
        case "w:txbxContent" -> text.box(child);
        case "mc:AlternateContent" -> boxes(child.chosen(), text);
        default -> boxes(child, text);
      }
    }
  }
}
