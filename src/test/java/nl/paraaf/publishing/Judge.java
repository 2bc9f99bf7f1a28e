package nl.paraaf.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds metadata against the schemas of the tests. */
public final class Judge {
  private static final Path SCHEMAS = Path.of("src/test/resources/publishing");

  private Judge() {}

  /** What is wrong by a schema such as {@code mdto.xsd}; empty when nothing is. */
  public static String verdict(String schema, byte[] xml) throws IOException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    try {
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory
          .newSchema(SCHEMAS.resolve(schema).toFile())
          .newValidator()
          .validate(new StreamSource(new ByteArrayInputStream(xml)));
      return "";
    } catch (SAXException e) {
      return e.getMessage();
    }
  }
}
