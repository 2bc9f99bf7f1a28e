package nl.paraaf.writer.docx;

import nl.paraaf.document.DocumentInfo.Origin;
import org.docx4j.docProps.custom.Properties;
import org.docx4j.docProps.custom.Properties.Property;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.DocPropsCustomPart;

/**
 * Properties of our own in the package (ECMA-376, part 1, 15.2.12.2), which word processors keep
 * when they save: to which document a file belongs, and what its words were when it was made.
 */
final class OriginPart {
  /** The class of properties that users define, the same in every file. */
  private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private OriginPart() {}

  static DocPropsCustomPart of(Origin origin, String kind) throws InvalidFormatException {
    Properties properties = new Properties();
    add(properties, "Paraaf document", origin.path());
    add(properties, "Paraaf soort", kind);
    add(properties, "Paraaf tekst", origin.text());
    add(properties, "Paraaf programma", origin.program());
    DocPropsCustomPart part = new DocPropsCustomPart();
    part.setJaxbElement(properties);
    return part;
  }

  private static void add(Properties properties, String name, String value) {
    Property property = new Property();
    property.setFmtid(USER_DEFINED);
    // Numbers of properties begin at 2.
    property.setPid(properties.getProperty().size() + 2);
    property.setName(name);
    property.setLpwstr(value);
    properties.getProperty().add(property);
  }
}
