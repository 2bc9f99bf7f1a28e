package nl.paraaf.writer.docx;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.paraaf.document.DocumentInfo;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.jaxb.Context;

/** What catalogues and screen readers read of a document before its text. */
final class Properties {
  private Properties() {}

  static CoreProperties of(DocumentInfo info) {
    WordXml xml = new WordXml(Context.jcDocPropsCore, "cp:coreProperties");
    text(xml, "dc:title", info.title());
    text(xml, "dc:subject", info.subject());
    text(xml, "dc:creator", info.author());
    text(xml, "dc:language", info.language());
    text(xml, "cp:lastModifiedBy", info.author());
    text(xml, "cp:revision", "1");
    text(xml, "cp:contentStatus", info.status().name().toLowerCase(Locale.ROOT));
    String date = DateTimeFormatter.ISO_LOCAL_DATE.format(info.date()) + "T00:00:00Z";
    for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
      xml.start(name, "xsi:type", "dcterms:W3CDTF").text(date).end(name);
    }
    return xml.finish(CoreProperties.class);
  }

  private static void text(WordXml xml, String name, String text) {
    if (!text.isEmpty()) {
      xml.start(name).text(text).end(name);
    }
  }
}
