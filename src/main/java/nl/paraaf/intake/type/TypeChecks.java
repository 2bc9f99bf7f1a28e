package nl.paraaf.intake.type;

import static nl.paraaf.diagnostic.Diagnostic.error;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.text.NearMiss;
import nl.paraaf.intake.type.TypeFile.Per;
import nl.paraaf.intake.yaml.DataSchema;
import nl.paraaf.intake.yaml.YamlFile;

/** What no schema can see of descriptions: names that are taken, keys that do not go together. */
final class TypeChecks {
  private static final List<String> SUBMITTED =
      List.of("voorgelegd", "terug", "akkoord", "vingerafdruk");

  private final Set<String> reserved;
  private final Set<String> formats;
  private final Diagnostics diagnostics;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();

  TypeChecks(Set<String> reserved, Set<String> formats, Diagnostics diagnostics) {
    this.reserved = Set.copyOf(reserved);
    this.formats = new TreeSet<>(formats);
    this.diagnostics = diagnostics;
  }

  /**
   * Checks one description against itself and those before it.
   *
   * @param stem the name of the file without its extension
   */
  void check(YamlFile file, TypeFile type, String stem) {
    if (!type.naam().equals(stem)) {
      add(
          "id-ongelijk-aan-naam",
          "de naam ‘"
              + type.naam()
              + "’ is niet gelijk aan de naam van het bestand, ‘"
              + stem
              + "’",
          file,
          "/naam",
          "maak ze gelijk");
    }
    name(file, "/naam", type.naam());
    for (int i = 0; i < type.varianten().size(); i++) {
      String own = type.varianten().get(i).naam();
      if (!own.equals(type.naam())) {
        name(file, "/varianten/" + i + "/naam", own);
      } else {
        add(
            "dubbele-naam",
            "de variant heet net als het document zelf: ‘" + own + "’",
            file,
            "/varianten/" + i + "/naam",
            "geef de variant een eigen naam, zoals " + own + "-intern");
      }
    }
    for (int i = 0; i < type.formaten().size(); i++) {
      format(file, "/formaten/" + i, type.formaten().get(i));
    }
    keys(file, type);
    if (type.per() != Per.EDITIE) {
      DocumentType.of(type).forEach(t -> folder(file, t.folder()));
    }
  }

  private void name(YamlFile file, String key, String name) {
    if (reserved.contains(name)) {
      add(
          "naam-bezet",
          "‘" + name + "’ is de naam van een juridisch stuk",
          file,
          key,
          "geef het document een andere naam");
    }
    String earlier = names.putIfAbsent(name, file.name());
    if (earlier != null) {
      add(
          "dubbele-naam",
          "er is al een document ‘" + name + "’",
          file,
          key,
          "het eerste staat in " + earlier + "; geef een van beide een andere naam");
    }
  }

  private void folder(YamlFile file, String folder) {
    String earlier = folders.putIfAbsent(folder, file.name());
    if (earlier != null) {
      add(
          "dubbele-map",
          "er is al een document met de map ‘" + folder + "’",
          file,
          file.has("/map") ? "/map" : "/naam",
          "het eerste staat in " + earlier + "; geef een van beide een andere map");
    }
  }

  private void format(YamlFile file, String key, String format) {
    if (!formats.contains(format)) {
      add(
          "onbekend-formaat",
          "‘" + format + "’ is geen formaat",
          file,
          key,
          NearMiss.hint(format, formats).orElse("kies uit: " + String.join(", ", formats)));
    }
  }

  private void keys(YamlFile file, TypeFile type) {
    if (type.per() == Per.STUK && type.schema().isEmpty()) {
      add(
          "sleutel-hoort-erbij",
          "bij per: stuk hoort een schema",
          file,
          "/per",
          "noem bij schema het JSON Schema van de gegevens van het stuk");
    }
    if (type.per() != Per.TRAJECT && !type.trajecttypen().isEmpty()) {
      extra(file, "/trajecttypen", "trajecttypen hoort alleen bij per: traject");
    }
    if (type.voorleggen().isPresent() && type.per() != Per.TRAJECT) {
      extra(file, "/voorleggen", "voorleggen hoort alleen bij per: traject");
    }
    if (type.voorleggen().isPresent() && type.schema().isEmpty()) {
      add(
          "sleutel-hoort-erbij",
          "bij voorleggen hoort een schema",
          file,
          "/voorleggen",
          "noem een schema met de sleutels voorgelegd, terug, akkoord en vingerafdruk");
    }
    if (!type.parafen().isEmpty() && !type.varianten().isEmpty()) {
      extra(file, "/parafen", "varianten hebben elk hun eigen parafen");
    }
    if (type.voorElk().isPresent() && type.per() != Per.STUK) {
      extra(file, "/voorElk", "voorElk hoort alleen bij per: stuk");
    }
    if (type.map().isPresent() && type.per() == Per.EDITIE) {
      extra(file, "/map", "map hoort alleen bij per: traject of per: stuk");
    }
    if (type.map().isPresent() && !type.varianten().isEmpty()) {
      extra(file, "/map", "varianten hebben elk een map met hun eigen naam");
    }
  }

  /** Copies need a list of ids in the data. */
  void copies(YamlFile file, TypeFile type, DataSchema schema) {
    String key = type.voorElk().orElse("");
    if (!key.isEmpty() && !schema.isListOfIds(key)) {
      add(
          "sleutel-hoort-erbij",
          "het schema kent geen lijst van id's ‘" + key + "’",
          file,
          "/voorElk",
          "noem een sleutel van het type array, met x-verwijst bij de onderdelen");
    }
  }

  /** What is put to a company must have a place for what comes of it. */
  void submitted(YamlFile file, TypeFile type, DataSchema schema) {
    for (String key : SUBMITTED) {
      if (type.voorleggen().isPresent() && !schema.knows(key)) {
        add(
            "sleutel-hoort-erbij",
            "bij voorleggen hoort in het schema de sleutel " + key,
            file,
            "/schema",
            "neem de sleutel over uit bedrijfsblad.schema.json");
      }
    }
  }

  private void extra(YamlFile file, String key, String message) {
    add("sleutel-hoort-niet", message, file, key, "verwijder de sleutel");
  }

  private void add(String code, String message, YamlFile file, String key, String hint) {
    diagnostics.add(error(code, message, file.place(key), hint));
  }
}
