package nl.paraaf.writer.odt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.paraaf.office.Desk;
import nl.paraaf.office.Office;
import nl.paraaf.office.OfficeException;

/** A DOCX as ODT, as LibreOffice makes it. */
record Conversion(Office office) {
  /** OpenDocument 1.3 as it was standardised, without what LibreOffice adds of its own. */
  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Common/Save/ODF">
          <prop oor:name="DefaultVersion" oor:op="fuse"><value>10</value></prop>
        </item>
      </oor:items>
      """;

  byte[] odt(byte[] docx) throws OfficeException {
    try (Desk desk = office.desk()) {
      Path settings = desk.setting("registrymodifications.xcu");
      Files.writeString(settings, SETTINGS, StandardCharsets.UTF_8);
      Path source = Files.write(desk.folder().resolve("document.docx"), docx);
      desk.run("--convert-to", "odt", "--outdir", desk.folder().toString(), source.toString());
      Path made = desk.folder().resolve("document.odt");
      if (!Files.isRegularFile(made)) {
        throw new OfficeException("het programma gaf geen bestand");
      }
      return Files.readAllBytes(made);
    } catch (IOException e) {
      throw new OfficeException("het systeem meldt " + e, e);
    }
  }
}
