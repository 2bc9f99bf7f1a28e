package nl.paraaf.redline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.office.Desk;
import nl.paraaf.office.Office;
import nl.paraaf.office.OfficeException;

/** LibreOffice as a second reader of tracked changes. */
record SecondReader(Office office) {
  /**
   * Files as LibreOffice saves them after it read them.
   *
   * @param accepted the redline with all changes accepted
   * @param rejected the redline with all changes rejected
   */
  record Saved(byte[] old, byte[] now, byte[] accepted, byte[] rejected) {}

  /**
   * Has LibreOffice read three files.
   *
   * @return empty when it could not, or took too long: then it has no opinion
   */
  Optional<Saved> read(byte[] old, byte[] now, byte[] redline) {
    try (Desk desk = office.desk()) {
      Files.write(desk.folder().resolve("oud.docx"), old);
      Files.write(desk.folder().resolve("nieuw.docx"), now);
      Files.write(desk.folder().resolve("rood.docx"), redline);
      return read(desk);
    } catch (IOException | OfficeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Saved> read(Desk desk) throws IOException, OfficeException {
    // The first start makes a profile, in which the macro can then be put.
    desk.run("--terminate_after_init");
    try (InputStream macro = SecondReader.class.getResourceAsStream("oordeel.xba")) {
      if (macro == null) {
        throw new ParaafFault("de macro voor LibreOffice ontbreekt in het programma");
      }
      Path place = desk.setting("basic/Standard/Module1.xba");
      Files.copy(macro, place, StandardCopyOption.REPLACE_EXISTING);
    }
    Path folder = desk.folder();
    desk.run("macro:///Standard.Module1.Oordeel(\"" + folder.toUri() + "\")");
    for (String name : List.of("oud-gelezen", "nieuw-gelezen", "aanvaard", "verworpen")) {
      if (!Files.isRegularFile(folder.resolve(name + ".docx"))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Saved(
            Files.readAllBytes(folder.resolve("oud-gelezen.docx")),
            Files.readAllBytes(folder.resolve("nieuw-gelezen.docx")),
            Files.readAllBytes(folder.resolve("aanvaard.docx")),
            Files.readAllBytes(folder.resolve("verworpen.docx"))));
  }
}
