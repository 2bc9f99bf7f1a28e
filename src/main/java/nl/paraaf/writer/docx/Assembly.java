package nl.paraaf.writer.docx;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Part;
import nl.paraaf.style.HouseStyle;
import org.docx4j.Docx4jProperties;
import org.docx4j.customXmlProperties.DatastoreItem;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePropertiesPart;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.wml.Body;
import org.docx4j.wml.SectPr;

/** Puts the parts of one document together in a package. */
final class Assembly {
  static {
    // Without these docx4j indents the XML and signs it with the Java version it runs on.
    Docx4jProperties.setProperty("docx4j.jaxb.formatted.output", false);
    Docx4jProperties.setProperty("docx4j.jaxb.marshal.suppressVersionComment", true);
  }

  /** Has docx4j learn all of WordprocessingML, which takes most of a cold start. */
  static void prepare() {
    new WordXml("body").finish(Body.class);
  }

  private final Document document;
  private final DocumentInfo info;
  private final Manuscript manuscript;
  private final HouseStyle house;
  private final WordprocessingMLPackage result = new WordprocessingMLPackage();
  private final MainDocumentPart main = new MainDocumentPart();

  Assembly(Document document, HouseStyle house, Diagnostics diagnostics)
      throws InvalidFormatException {
    this.document = document;
    this.info = document.info();
    this.house = house;
    result.addTargetPart(main);
    FootnotesPart footnotes = new FootnotesPart();
    main.addTargetPart(footnotes);
    this.manuscript = Manuscript.of(document, house, diagnostics, footnotes);
  }

  /** The whole package. The text comes first: other parts hold what it turned out to need. */
  WordprocessingMLPackage assemble() throws InvalidFormatException {
    org.docx4j.wml.Document text = new org.docx4j.wml.Document();
    text.setIgnorable("w15");
    text.setBody(body());
    main.setJaxbElement(text);
    add(new StyleDefinitionsPart(), Styles.of(house, info.language(), manuscript.targets()));
    add(new NumberingDefinitionsPart(), manuscript.numbering().write());
    add(new DocumentSettingsPart(), Settings.of(info.language()));
    add(new FontTablePart(), Settings.fonts(house.lettertype()));
    manuscript.footnotes().finish();
    if (!manuscript.comments().isEmpty()) {
      add(new CommentsPart(), manuscript.comments().write());
    }
    if (!manuscript.values().isEmpty()) {
      addValues();
    }
    DocPropsCorePart properties = new DocPropsCorePart();
    properties.setJaxbElement(Properties.of(info));
    result.addTargetPart(properties);
    if (info.origin().isPresent()) {
      result.addTargetPart(OriginPart.of(info.origin().get(), info.name()));
    }
    return result;
  }

  private <E> void add(JaxbXmlPart<E> part, E content) throws InvalidFormatException {
    part.setJaxbElement(content);
    main.addTargetPart(part);
  }

  private void addValues() throws InvalidFormatException {
    BinaryPart values = new BinaryPart(new PartName("/customXml/item1.xml"));
    values.setContentType(new ContentType("application/xml"));
    values.setRelationshipType(Namespaces.CUSTOM_XML_DATA_STORAGE);
    values.setBinaryData(manuscript.values().write());
    main.addTargetPart(values);
    CustomXmlDataStoragePropertiesPart properties =
        new CustomXmlDataStoragePropertiesPart(new PartName("/customXml/itemProps1.xml"));
    WordXml xml =
        new WordXml(
            Context.jcCustomXmlProperties, "ds:datastoreItem", "ds:itemID", MergedValues.STORE_ID);
    xml.leaf("ds:schemaRefs");
    properties.setJaxbElement(xml.finish(DatastoreItem.class));
    values.addTargetPart(properties);
  }

  private Body body() throws InvalidFormatException {
    Sections sections = new Sections(house.pagina(), new PageHeads(house, info, main));
    Body whole = new Body();
    int last = document.parts().size() - 1;
    for (int i = 0; i <= last; i++) {
      Part part = document.parts().get(i);
      boolean letterhead = i == 0 && document.letterhead().isPresent();
      List<Object> content = content(part, letterhead);
      PageBreaks.keepTogether(content, SignatureEmitter.ROOM * manuscript.line());
      PageBreaks.startSignaturePage(content);
      SectPr properties = sections.properties(part.layout(), letterhead);
      if (i == last) {
        PageBreaks.endWithParagraph(content);
        whole.setSectPr(properties);
      } else {
        PageBreaks.endSection(content, properties);
      }
      whole.getContent().addAll(content);
    }
    return whole;
  }

  private List<Object> content(Part part, boolean letterhead) {
    WordXml xml = new WordXml("body");
    Story story = new Story(xml, main, Story.Kind.MAIN);
    if (letterhead) {
      new LetterheadEmitter(manuscript, story).write(document.letterhead().get());
    }
    int width = Sections.textWidth(house.pagina(), part.layout());
    BlockEmitter blocks = new BlockEmitter(manuscript, Place.text(story, width));
    blocks.lead(() -> manuscript.comments().release(xml, () -> {}));
    blocks.all(part.blocks());
    return xml.finish(Body.class).getContent();
  }
}
