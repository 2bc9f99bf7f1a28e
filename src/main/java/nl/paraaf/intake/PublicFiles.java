package nl.paraaf.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Gegevens;
import nl.paraaf.domain.Inzage;
import nl.paraaf.domain.Traject;
import nl.paraaf.intake.yaml.RecordBinder;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;

/**
 * The files from which public documents are made: tracks, registers and editions. They are kept so
 * that records can be made of them again, without what some readers may not see. Clauses and drafts
 * are not among them: what is drafted is not public.
 */
final class PublicFiles {
  private final Provenance provenance;
  private final Map<Register, YamlFile> registers = new LinkedHashMap<>();
  private final List<YamlFile> tracks = new ArrayList<>();
  private final List<YamlFile> editions = new ArrayList<>();

  PublicFiles(Provenance provenance) {
    this.provenance = provenance;
  }

  void add(Register register, YamlFile file) {
    registers.put(register, file);
  }

  void addTrack(YamlFile file) {
    tracks.add(file);
  }

  void addEdition(YamlFile file) {
    editions.add(file);
  }

  /** The records as they exist for some readers. */
  Gegevens bind(Inzage sight) {
    RecordBinder binder = new RecordBinder(provenance, path -> hidden(path, sight));
    Map<Register, List<? extends Record>> read = new LinkedHashMap<>();
    registers.forEach((register, file) -> read.put(register, binder.list(file, register.item())));
    return new Gegevens(
        one(binder, tracks, Traject.class, sight),
        one(binder, editions, Editie.class, sight),
        RegisterTable.of(read));
  }

  private static <T extends Record> List<T> one(
      RecordBinder binder, List<YamlFile> files, Class<T> type, Inzage sight) {
    return files.stream()
        .filter(file -> !hidden(file.path(), sight))
        .map(file -> binder.one(file, type))
        .toList();
  }

  private static boolean hidden(DataPath path, Inzage sight) {
    return sight.verborgen(path).isPresent();
  }
}
