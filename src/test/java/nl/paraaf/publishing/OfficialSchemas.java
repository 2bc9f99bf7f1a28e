package nl.paraaf.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * The official schemas of metadata, from a folder on this machine: they are not in this repository,
 * see the README beside our own. A test that asks for them is skipped where they are not.
 */
public final class OfficialSchemas {
  private static final Path FOLDER = Path.of("target", "xsd");
  private static final String MDTO = "MDTO-XML1.0.1.xsd";
  private static final String DIWOO = "diwoo-metadata.xsd";
  private static final String LISTS = "diwoo-metadata-lijsten.xsd";

  private final Schema schema;

  private OfficialSchemas(Schema schema) {
    this.schema = schema;
  }

  /** The schemas, or a skipped test. */
  public static OfficialSchemas require() throws SAXException {
    for (String name : List.of(MDTO, DIWOO, LISTS)) {
      Assumptions.assumeTrue(
          Files.isRegularFile(FOLDER.resolve(name)),
          () ->
              "the official schema "
                  + name
                  + " is not in "
                  + FOLDER
                  + "; see publishing/README.md");
    }
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setResourceResolver((type, namespace, id, system, base) -> local(system));
    Source[] sources = {source(MDTO), source(DIWOO)};
    return new OfficialSchemas(factory.newSchema(sources));
  }

  private static Source source(String name) {
    return new StreamSource(FOLDER.resolve(name).toFile());
  }

  /** A schema that another one names, from the folder and never from the network. */
  private static LSInput local(String system) {
    String name = system.substring(system.lastIndexOf('/') + 1);
    try {
      DOMImplementationLS dom =
          (DOMImplementationLS)
              DOMImplementationRegistry.newInstance().getDOMImplementation("LS 3.0");
      LSInput input = dom.createLSInput();
      input.setSystemId(system);
      input.setByteStream(new ByteArrayInputStream(Files.readAllBytes(FOLDER.resolve(name))));
      return input;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** What is wrong with metadata; empty when nothing is. */
  public String verdict(byte[] xml) throws IOException {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
      return "";
    } catch (SAXException e) {
      return e.getMessage();
    }
  }
}
