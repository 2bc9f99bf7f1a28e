package nl.paraaf.reading.word;

/** The code of a field, and what it shows. */
final class FieldText {
  private final StringBuilder code = new StringBuilder();
  private final StringBuilder result = new StringBuilder();
  private int depth;
  private int codes;

  private FieldText() {}

  static String code(Piece field) {
    return read(field).code.toString().strip();
  }

  static String result(Piece field) {
    return read(field).result.toString();
  }

  private static FieldText read(Piece field) {
    FieldText text = new FieldText();
    Xml first = field.nodes().get(0);
    if (first.is("w:fldSimple")) {
      text.code.append(first.attribute("w:instr"));
      first.everything().forEach(x -> text.result.append(Pieces.characters(x)));
    } else {
      field.nodes().forEach(node -> node.everything().forEach(text::read));
    }
    return text;
  }

  /** Codes can hold fields, and so can results. */
  private void read(Xml xml) {
    if (xml.is("w:fldChar")) {
      switch (xml.attribute("w:fldCharType")) {
        case "begin" -> {
          depth++;
          codes++;
        }
        case "separate" -> codes--;
        case "end" -> {
          depth--;
          codes = Math.min(codes, depth);
        }
        default -> {}
      }
    } else if (xml.is("w:instrText") || xml.is("w:delInstrText")) {
      code.append(depth == 1 ? xml.text() : "");
    } else if (codes == 0) {
      result.append(Pieces.characters(xml));
    }
  }
}
