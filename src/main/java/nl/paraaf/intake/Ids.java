package nl.paraaf.intake;

import static nl.paraaf.diagnostic.Diagnostic.error;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlNode;

/**
 * The ids in the registers, taken from the files themselves: a fault elsewhere in a register does
 * not make its ids unknown.
 */
final class Ids {
  private final Map<Register, Map<String, YamlNode.Mapping>> items = new EnumMap<>(Register.class);
  private final Set<Register> unreadable = EnumSet.noneOf(Register.class);

  Ids() {
    for (Register register : Register.values()) {
      items.put(register, new LinkedHashMap<>());
    }
  }

  /** Says that a register is there but cannot be read, so that nothing can be said of its ids. */
  void unreadable(Register register) {
    unreadable.add(register);
  }

  /** Takes the ids of a register; an id that is there twice is an error. */
  void add(Register register, YamlFile file, Diagnostics diagnostics) {
    if (!(file.root() instanceof YamlNode.Sequence sequence)) {
      unreadable(register);
      return;
    }
    Map<String, YamlNode.Mapping> known = items.get(register);
    for (YamlNode node : sequence.items()) {
      if (node instanceof YamlNode.Mapping item
          && item.get(register.key()).orElse(null) instanceof YamlNode.Scalar id) {
        if (register == Register.KAMERSTUKKEN && has(List.of(Register.BRONNEN), id.text())) {
          diagnostics.add(
              error(
                  "dubbele-id",
                  "id ‘" + id.text() + "’ staat ook in " + Register.BRONNEN.path(),
                  id.span(),
                  "verwijder de bron, of geef haar een andere naam met kamerstuk: " + id.text()));
        }
        YamlNode.Mapping earlier = known.putIfAbsent(id.text(), item);
        if (earlier != null) {
          diagnostics.add(
              error(
                  "dubbele-id",
                  register.key() + " ‘" + id.text() + "’ staat twee keer in dit register",
                  id.span(),
                  "de eerste staat op regel "
                      + earlier.span().start().line()
                      + "; geef een van beide een andere naam of voeg ze samen"));
        }
      }
    }
  }

  /** Whether all ids of these registers are known. */
  boolean complete(List<Register> registers) {
    return registers.stream().noneMatch(unreadable::contains);
  }

  boolean has(List<Register> registers, String id) {
    return registers.stream().anyMatch(register -> items.get(register).containsKey(id));
  }

  /** The value of one key of the item with this id, when it is a single value. */
  String valueOf(Register register, String id, String key) {
    return items.get(register).get(id).get(key).orElse(null) instanceof YamlNode.Scalar scalar
        ? scalar.text()
        : "";
  }

  Set<String> all(List<Register> registers) {
    Set<String> all = new LinkedHashSet<>();
    registers.forEach(register -> all.addAll(items.get(register).keySet()));
    return all;
  }
}
