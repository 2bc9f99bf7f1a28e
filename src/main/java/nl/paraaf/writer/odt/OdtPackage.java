package nl.paraaf.writer.odt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.paraaf.office.OfficeException;

/**
 * The package of an ODT without what differs from run to run: moments, random names, a small
 * picture of the first page and settings of a screen.
 */
final class OdtPackage {
  private static final String MIMETYPE = "mimetype";

  /** Of all parts; an earlier one is written in a form that no ODT may have for its type. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private OdtPackage() {}

  /** The same text in bytes that depend on the text alone. */
  static byte[] tidied(byte[] odt) throws OfficeException {
    try {
      Map<String, byte[]> parts = parts(odt);
      if (!parts.containsKey(MIMETYPE) || !parts.containsKey("content.xml")) {
        throw new OfficeException("het bestand is geen ODT");
      }
      return zip(parts);
    } catch (IOException e) {
      throw new OfficeException("het bestand is geen ODT", e);
    }
  }

  private static Map<String, byte[]> parts(byte[] odt) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (!entry.isDirectory() && !isAside(name)) {
          parts.put(name, tidied(name, zip.readAllBytes()));
        }
      }
    }
    return parts;
  }

  private static boolean isAside(String name) {
    return name.startsWith("Thumbnails/") || name.startsWith("Configurations2/");
  }

  private static byte[] tidied(String name, byte[] part) {
    return name.endsWith(".xml")
        ? OdtXml.tidied(name, new String(part, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8)
        : part;
  }

  /** The type of the file stands first and as it is, so that it can be read without unpacking. */
  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] type = parts.remove(MIMETYPE);
      ZipEntry first = entry(MIMETYPE);
      CRC32 crc = new CRC32();
      crc.update(type);
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(crc.getValue());
      put(zip, first, type);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, entry(part.getKey()), part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
