package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.readback.Finding.Kind;
import nl.paraaf.readback.RecordForm.Recorded;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;
import nl.paraaf.writeback.ShownWords;
import nl.paraaf.writeback.Splice;
import nl.paraaf.writeback.TextLines;
import nl.paraaf.writeback.YamlEdit;

/** The merged values that were changed, wherever they are shown. */
final class ValueChanges {
  private final Map<DataPath, List<Change>> changes = new LinkedHashMap<>();

  private record Change(String old, String now, String where) {}

  void add(DataPath path, String old, String now, String where) {
    changes.computeIfAbsent(path, p -> new ArrayList<>()).add(new Change(old, now, where));
  }

  /**
   * Says of each value what becomes of it.
   *
   * @param shown as all values are shown in the file that came back
   */
  List<Finding> settle(Map<DataPath, List<String>> shown, Sources sources) {
    List<Finding> findings = new ArrayList<>();
    changes.forEach(
        (path, all) ->
            findings.addAll(settle(path, all, shown.getOrDefault(path, List.of()), sources)));
    return findings;
  }

  private static List<Finding> settle(
      DataPath path, List<Change> all, List<String> shown, Sources sources) {
    Optional<String> contradiction = contradiction(all, shown);
    if (path.isComputed()) {
      return each(path, all, Span.nowhere(), explanation(path));
    }
    Optional<String> text = sources.text(path.file());
    Optional<YamlEdit> file = text.flatMap(t -> YamlEdit.of(path.file(), t));
    Optional<YamlNode> node = file.flatMap(f -> f.node(path.pointer()));
    if (node.isEmpty()) {
      return each(path, all, Span.nowhere(), "de waarde staat niet in een bestand met gegevens");
    }
    Span place = node.get().span();
    if (contradiction.isPresent()) {
      return each(path, all, place, contradiction.get());
    }
    Change first = all.get(0);
    Optional<List<Recorded>> recorded = RecordForm.of(node.get(), first.old(), first.now());
    boolean sameWay =
        recorded.isPresent()
            && all.stream()
                .allMatch(c -> RecordForm.of(node.get(), c.old(), c.now()).equals(recorded));
    if (!sameWay) {
      return each(path, all, place, unsure(node.get(), all, recorded));
    }
    return patched(path, all, recorded.get(), file.get(), text.get(), sources);
  }

  private static List<Finding> patched(
      DataPath path,
      List<Change> all,
      List<Recorded> recorded,
      YamlEdit file,
      String text,
      Sources sources) {
    List<Splice> splices = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Recorded value : recorded) {
      String pointer = path.pointer() + value.below();
      Optional<Splice> splice = file.replace(pointer, value.value(), value.type());
      if (splice.isEmpty()) {
        return each(path, all, place(file, path), "de nieuwe waarde is niet te schrijven in YAML");
      }
      splices.add(splice.get());
      told.add(file.value(pointer).orElseThrow().text() + " → " + value.value());
    }
    if (!sources.change(path.file(), splices)) {
      return each(path, all, place(file, path), "een andere wijziging raakt dezelfde waarde");
    }
    TextLines lines = new TextLines(text);
    int line = lines.line(splices.get(0).from());
    int column = splices.get(0).from() - lines.start(line) + 1;
    Span place = Span.at(path.file(), line, column);
    Change first = all.get(0);
    String times = all.size() == 1 ? "" : "op " + all.size() + " plaatsen gewijzigd";
    return List.of(
        Finding.of(Kind.WAARDE, first.where(), place, first.old(), first.now())
            .at(path, String.join("; ", told))
            .with(true, times));
  }

  private static Span place(YamlEdit file, DataPath path) {
    return file.node(path.pointer()).map(YamlNode::span).orElse(Span.nowhere());
  }

  private static List<Finding> each(DataPath path, List<Change> all, Span place, String why) {
    return all.stream()
        .map(
            c ->
                Finding.of(Kind.WAARDE, c.where(), place, c.old(), c.now())
                    .at(path, "")
                    .with(false, why))
        .toList();
  }

  /** What was changed here and left there, or changed into different things. */
  private static Optional<String> contradiction(List<Change> all, List<String> shown) {
    Map<String, Set<String>> became = new LinkedHashMap<>();
    for (Change change : all) {
      became
          .computeIfAbsent(ShownWords.folded(change.old()), o -> new LinkedHashSet<>())
          .add(ShownWords.folded(change.now()));
    }
    for (Map.Entry<String, Set<String>> entry : became.entrySet()) {
      if (entry.getValue().size() > 1) {
        return Optional.of(
            "tegenspraak: dezelfde waarde werd ‘"
                + String.join("’ en ‘", entry.getValue())
                + "’; kies er één");
      }
      long still = shown.stream().filter(s -> ShownWords.folded(s).equals(entry.getKey())).count();
      if (still > 0) {
        return Optional.of(
            "tegenspraak: de waarde staat ook nog "
                + (still == 1 ? "op één andere plaats" : "op " + still + " andere plaatsen")
                + " als ‘"
                + entry.getKey()
                + "’; wijzig haar overal of nergens");
      }
    }
    return Optional.empty();
  }

  private static String unsure(YamlNode node, List<Change> all, Optional<List<Recorded>> recorded) {
    if (all.stream().anyMatch(c -> c.now().isBlank())) {
      return "de waarde is weggehaald; verwijder haar zelf uit de gegevens als zij niet klopt";
    }
    if (recorded.isPresent()) {
      return "tegenspraak: de waarde is op verschillende manieren gewijzigd; kies er één";
    }
    return node instanceof YamlNode.Scalar
        ? "hoe dit in de gegevens moet staan, is niet zeker; wijzig het daar zelf"
        : "dit is samengesteld uit meer gegevens; wijzig ze daar zelf";
  }

  private static String explanation(DataPath path) {
    String kind = path.pointer().split("/", 3)[1];
    return switch (kind) {
      case "telling" -> "dit is een telling; pas de gebeurtenissen of de trajecten aan";
      case "stand", "fase" -> "dit is een fase, die volgt uit de gebeurtenissen; pas die aan";
      case "bereikt", "nieuw" -> "dit volgt uit de gebeurtenissen; pas die aan";
      default -> "dit wordt berekend (" + path.pointer().substring(1) + "); pas de gegevens aan";
    };
  }
}
