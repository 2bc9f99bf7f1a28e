package nl.paraaf.writer.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import nl.paraaf.document.DocumentInfo;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Title, subject, author and dates, in the information dictionary and the same in XMP, as PDF/A
 * wants. The only date is that of the document.
 */
record Metadata(DocumentInfo info) implements Fix {
  private static final String CREATOR = "Paraaf";
  private static final String PRODUCER = "Apache FOP, Apache PDFBox";

  /** PDF/A knows no pdfuaid, so that the file must describe it (ISO 19005-2, 6.6.2.3.3). */
  private static final String UA_SCHEMA =
      """
      <pdfaExtension:schemas xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><rdf:Bag>
      <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      """;

  @Override
  public void apply(PDDocument pdf) throws IOException {
    PDDocumentInformation dictionary = new PDDocumentInformation();
    dictionary.setTitle(info.title());
    dictionary.setAuthor(info.author());
    if (!info.subject().isEmpty()) {
      dictionary.setSubject(info.subject());
    }
    dictionary.setCreator(CREATOR);
    dictionary.setProducer(PRODUCER);
    dictionary.setCreationDate(midnight(info.date()));
    dictionary.setModificationDate(midnight(info.date()));
    pdf.setDocumentInformation(dictionary);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
  }

  private static Calendar midnight(LocalDate date) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }

  private String xmp() {
    String date = info.date() + "T00:00:00Z";
    String subject = info.subject().isEmpty() ? "" : alternative("description", info.subject());
    return """
    <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    %s%s<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
    <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
    <xmp:CreatorTool>%s</xmp:CreatorTool>
    <xmp:CreateDate>%s</xmp:CreateDate>
    <xmp:ModifyDate>%s</xmp:ModifyDate>
    <xmp:MetadataDate>%s</xmp:MetadataDate>
    <pdf:Producer>%s</pdf:Producer>
    <pdfaid:part>2</pdfaid:part>
    <pdfaid:conformance>A</pdfaid:conformance>
    <pdfuaid:part>1</pdfuaid:part>
    %s</rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
        .formatted(
            alternative("title", info.title()),
            subject,
            escaped(info.author()),
            escaped(info.language()),
            CREATOR,
            date,
            date,
            date,
            PRODUCER,
            UA_SCHEMA);
  }

  private static String alternative(String name, String text) {
    return "<dc:%1$s><rdf:Alt><rdf:li xml:lang=\"x-default\">%2$s</rdf:li></rdf:Alt></dc:%1$s>\n"
        .formatted(name, escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
