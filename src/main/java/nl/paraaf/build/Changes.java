package nl.paraaf.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.SourceRoot;

/** Says in words in what two documents of a manifest differ in what they are made from. */
final class Changes {
  /** Options in words, where their name does not say what changed. */
  private static final Map<String, String> OPTIONS =
      Map.of(
          "programma", "het programma veranderde",
          "status", "de status van het document veranderde (concept of definitief)",
          "afzender", "de naam van de afzender veranderde",
          "mededeling", "de mededeling van de editie veranderde",
          "voorgelegd", "de gegevens van het stuk veranderden",
          "naam", "het document een andere naam kreeg");

  private final SourceRoot templates;
  private final Set<String> files;
  private final List<String> reasons = new ArrayList<>();
  private final List<String> computed = new ArrayList<>();

  /**
   * @param files the files that changed since the last run, where that is known
   */
  Changes(SourceRoot templates, Set<String> files) {
    this.templates = templates;
    this.files = files;
  }

  /** What changed, each as it follows on {@code omdat}; the places in files first. */
  List<String> between(Manifest.Document before, Manifest.Document now) {
    options(before.opties(), now.opties());
    before.gegevens().forEach((file, was) -> values(file, was, now.gegevens().get(file)));
    each(before.sjablonen(), now.sjablonen(), path -> path);
    each(before.proza(), now.proza(), name -> file(name, before.proza(), now.proza()));
    each(before.clausules(), now.clausules(), id -> file(id, before.clausules(), now.clausules()));
    each(before.citaten(), now.citaten(), key -> file(key, before.citaten(), now.citaten()));
    if (reasons.isEmpty()) {
      reasons.addAll(computed);
    }
    return List.copyOf(new LinkedHashSet<>(reasons));
  }

  private void options(SortedMap<String, String> before, SortedMap<String, String> now) {
    SortedMap<String, String> all = new TreeMap<>(before);
    all.putAll(now);
    for (String name : all.keySet()) {
      if (!Optional.ofNullable(before.get(name)).equals(Optional.ofNullable(now.get(name)))) {
        reasons.add(
            switch (name) {
              case "huisstijl" -> changed(templates.display("huisstijl/huisstijl.yaml"));
              case "beschrijving" -> "de beschrijving van het document veranderde";
              default -> OPTIONS.getOrDefault(name, name + " veranderde");
            });
      }
    }
  }

  private void values(
      String file, SortedMap<String, String> before, SortedMap<String, String> now) {
    List<String> changed =
        before.entrySet().stream()
            .filter(e -> now == null || !e.getValue().equals(now.get(e.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    if (file.equals(DataPath.COMPUTED)) {
      changed.forEach(pointer -> computed.add(computed(pointer)));
    } else {
      changed.forEach(pointer -> reasons.add(changed(file + "#" + plain(pointer))));
    }
  }

  /** A value of which all is looked at is called by its own path. */
  private static String plain(String pointer) {
    return pointer.endsWith("/*") ? pointer.substring(0, pointer.length() - 2) : pointer;
  }

  /** A value that no file holds, with the files that may be behind it. */
  private String computed(String pointer) {
    String name = plain(pointer).substring(1);
    return changed("de berekende waarde ‘" + name + "’")
        + (files.isEmpty() ? "" : " (door " + String.join(", ", files) + ")");
  }

  /** The name of what differs in two maps. */
  private interface Name {
    String of(String key);
  }

  private void each(SortedMap<String, String> before, SortedMap<String, String> now, Name name) {
    before.forEach(
        (key, was) -> {
          if (!was.equals(now.get(key))) {
            reasons.add(changed(name.of(key)));
          }
        });
  }

  /** Behind a hash stands the file, where there is one. */
  private static String file(
      String name, SortedMap<String, String> before, SortedMap<String, String> now) {
    for (String found : List.of(now.getOrDefault(name, ""), before.getOrDefault(name, ""))) {
      int space = found.indexOf(' ');
      if (space > 0) {
        return found.substring(space + 1);
      }
    }
    return "‘" + name + "’";
  }

  private static String changed(String what) {
    return what + " veranderde";
  }
}
