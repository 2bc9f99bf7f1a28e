package nl.paraaf.intake;

import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.text.TextFiles;
import nl.paraaf.intake.yaml.RecordBinder;
import nl.paraaf.intake.yaml.Schemas;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlReader;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.SourceTexts;
import nl.paraaf.style.HouseStyle;

/** Reads the house style from the folder of templates. */
public final class HouseStyleReader {
  private static final String PATH = "huisstijl/huisstijl.yaml";

  private HouseStyleReader() {}

  /** The house style; empty, with diagnostics, when it is no good. */
  public static Optional<HouseStyle> read(SourceRoot templates, Diagnostics diagnostics) {
    return read(templates, diagnostics, new SourceTexts());
  }

  /**
   * The same, for messages that show a line.
   *
   * @param texts gets the text of the file
   */
  public static Optional<HouseStyle> read(
      SourceRoot templates, Diagnostics diagnostics, SourceTexts texts) {
    return new TextFiles(templates, texts, diagnostics)
        .read(PATH)
        .flatMap(text -> YamlReader.read(templates.display(PATH), text, diagnostics))
        .filter(file -> Schemas.check(file, "huisstijl", diagnostics))
        .flatMap(file -> style(file, diagnostics));
  }

  private static Optional<HouseStyle> style(YamlFile file, Diagnostics diagnostics) {
    HouseStyle style = new RecordBinder(new Provenance()).one(file, HouseStyle.class);
    Diagnostics room = new Diagnostics();
    PageRoom.check(file, style.pagina(), room);
    diagnostics.addAll(room.sorted());
    return room.hasErrors() ? Optional.empty() : Optional.of(style);
  }
}
