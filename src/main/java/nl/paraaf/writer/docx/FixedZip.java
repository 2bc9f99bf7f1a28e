package nl.paraaf.writer.docx;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.paraaf.diagnostic.ParaafFault;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.XmlPart;

/**
 * A store that zips a package into the same bytes every time: parts in one order, one time for all,
 * roots of one form.
 */
final class FixedZip implements PartStore {
  /** The first of January would make the JDK add a field that depends on the time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** Content types and package relationships first, as readers expect. */
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
          .thenComparing(name -> !name.startsWith("_rels/"))
          .thenComparing(Comparator.naturalOrder());

  private final Map<String, byte[]> entries = new TreeMap<>(ORDER);

  private FixedZip() {}

  /** The package as a file. */
  static byte[] of(OpcPackage content) throws Docx4JException {
    FixedZip zip = new FixedZip();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Save(content, zip).save(out);
    return zip.zipped();
  }

  private byte[] zipped() {
    return zipped(entries);
  }

  /** Entries as a zip, in their order. */
  static byte[] zipped(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void saveContentTypes(ContentTypeManager types) throws Docx4JException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      types.marshal(out);
    } catch (JAXBException e) {
      throw new Docx4JException("content types", e);
    }
    entries.put(CONTENT_TYPES, FixedRoot.of(out.toByteArray()));
  }

  @Override
  public void saveJaxbXmlPart(JaxbXmlPart part) throws Docx4JException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      part.marshal(out);
    } catch (JAXBException e) {
      throw new Docx4JException(part.getPartName().getName(), e);
    }
    entries.put(name(part), FixedRoot.of(out.toByteArray()));
  }

  @Override
  public void saveBinaryPart(Part part) {
    entries.put(name(part), ((BinaryPart) part).getBytes());
  }

  private static String name(Part part) {
    return part.getPartName().getName().substring(1);
  }

  @Override
  public void setOutputStream(OutputStream out) {
    // Everything is kept until all parts are known: their order is ours, not that of saving.
  }

  @Override
  public void finishSave() {
    // See setOutputStream.
  }

  @Override
  public void saveXmlPart(XmlPart part) {
    throw new ParaafFault("only written to, never read: " + name(part));
  }

  @Override
  public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) {
    throw new ParaafFault("only written to, never read: " + name(part));
  }

  @Override
  public InputStream loadPart(String name) {
    throw new ParaafFault("only written to, never read: " + name);
  }

  @Override
  public long getPartSize(String name) {
    throw new ParaafFault("only written to, never read: " + name);
  }

  @Override
  public void rename(PartName from, PartName to) {
    throw new ParaafFault("only written to, never read: " + from.getName());
  }

  @Override
  public void setSourcePartStore(PartStore store) {
    // Nothing is ever read.
  }

  @Override
  public void dispose() {
    entries.clear();
  }
}
