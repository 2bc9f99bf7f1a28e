package nl.paraaf.writer.docx;

/** Word's computed fields, with the result as it stands now. */
final class FieldCode {
  private FieldCode() {}

  /** A number that Word counts, a page, a reference: runs, in the form that Word writes itself. */
  static void write(WordXml xml, String code, String result) {
    start(xml, code);
    xml.start("r").start("t").text(result).end("t").end("r");
    end(xml);
  }

  /** Opens a field, up to its result, which may go on over paragraphs. */
  static void start(WordXml xml, String code) {
    mark(xml, "begin");
    xml.start("r").start("instrText", "xml:space", "preserve").text(" " + code + " ");
    xml.end("instrText").end("r");
    mark(xml, "separate");
  }

  static void end(WordXml xml) {
    mark(xml, "end");
  }

  private static void mark(WordXml xml, String type) {
    xml.start("r").leaf("fldChar", "fldCharType", type).end("r");
  }
}
