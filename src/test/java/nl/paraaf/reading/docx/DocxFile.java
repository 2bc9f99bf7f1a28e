package nl.paraaf.reading.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** DOCX files for tests, as other programs write them: the parts are given as XML. */
public final class DocxFile {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Kop1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Tussenkop"><w:name w:val="Tussenkop EZ"/><w:basedOn w:val="Kop2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Lijstalinea"><w:name w:val="List Paragraph"/></w:style>
      <w:style w:type="paragraph" w:styleId="Opsomming"><w:name w:val="Opsomming EZ"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>
      <w:style w:type="character" w:styleId="Geheim"><w:name w:val="Geheim"/><w:rPr><w:vanish/></w:rPr></w:style>
      """;

  private final Map<String, String> parts = new LinkedHashMap<>();

  private DocxFile() {}

  /** A file with the given blocks. */
  public static DocxFile of(String body) {
    DocxFile file = new DocxFile();
    file.parts.put("[Content_Types].xml", "<Types/>");
    file.parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006"
            + "/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    file.parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    file.parts.put("word/styles.xml", root("styles", STYLES));
    return file;
  }

  /** Paragraphs of plain text. */
  public static DocxFile ofParagraphs(String... texts) {
    StringBuilder body = new StringBuilder();
    for (String text : texts) {
      body.append(p(t(text)));
    }
    return of(body.toString());
  }

  public static String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:"
        + name
        + NAMESPACES
        + ">"
        + content
        + "</w:"
        + name
        + ">";
  }

  /** A paragraph. */
  public static String p(String content) {
    return "<w:p w:rsidR=\"00A1\">" + content + "</w:p>";
  }

  /** A paragraph of a style. */
  public static String p(String style, String content) {
    return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content);
  }

  /** A run of text. */
  public static String t(String text) {
    return "<w:r w:rsidRPr=\"00B2\"><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A run of text with properties. */
  static String t(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  public DocxFile with(String part, String xml) {
    parts.put(part, xml);
    return this;
  }

  /** The XML of a part. */
  public String part(String name) {
    return parts.get(name);
  }

  /** With footnotes, numbered from 1. */
  public DocxFile withFootnotes(String... notes) {
    StringBuilder all = new StringBuilder();
    all.append("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>");
    for (int i = 0; i < notes.length; i++) {
      all.append("<w:footnote w:id=\"").append(i + 1).append("\">");
      all.append(p("<w:r><w:footnoteRef/></w:r>" + t(" " + notes[i]))).append("</w:footnote>");
    }
    return with("word/footnotes.xml", root("footnotes", all.toString()));
  }

  /** The mark of a footnote. */
  public static String mark(int id) {
    return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
