package nl.paraaf.intake;

import static nl.paraaf.diagnostic.Diagnostic.error;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Traject;
import nl.paraaf.intake.text.NearMiss;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.source.Span;

/** Checks that everything referred to in a file exists. */
final class References {
  private final Ids ids;
  private final Diagnostics diagnostics;

  References(Ids ids, Diagnostics diagnostics) {
    this.ids = ids;
    this.diagnostics = diagnostics;
  }

  /** Checks a file that holds one record, or a list of them. */
  void check(YamlFile file, Class<?> record) {
    record(record, file.root());
  }

  private void record(Class<?> type, YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> record(type, item));
    }
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      Optional<YamlNode> value = mapping.get(component.getName());
      Class<?> held = RecordShape.held(component);
      Optional<Target> target = Target.of(type, component.getName());
      if (value.isPresent() && target.isPresent()) {
        reference(target.get(), value.get());
      } else if (value.isPresent() && RecordShape.isRecord(held)) {
        record(held, value.get());
      }
    }
    if (type == Traject.Gebeurtenis.class) {
      dated(mapping);
    }
  }

  private void reference(Target target, YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> reference(target, item));
    } else if (node instanceof YamlNode.Scalar scalar && scalar.type() == YamlNode.Type.TEXT) {
      check(target, scalar);
    }
  }

  /** Checks one value that must be the id of a target. */
  void check(Target target, YamlNode.Scalar scalar) {
    String id = scalar.text();
    List<Register> registers = target.registers();
    if (ids.has(registers, id)) {
      checkKind(target, scalar);
    } else if (ids.complete(registers) && !id.isBlank()) {
      diagnostics.add(
          error(
              "onbekende-verwijzing",
              target.label() + " ‘" + id + "’ staat niet in " + target.files(),
              scalar.span(),
              NearMiss.hint(id, ids.all(registers))
                  .orElse("voeg ‘" + id + "’ toe aan " + target.files())));
    }
  }

  private void checkKind(Target target, YamlNode.Scalar scalar) {
    if (target.kind().isEmpty()) {
      return;
    }
    String kind = ids.valueOf(Register.ORGANISATIES, scalar.text(), "soort");
    if (!kind.isEmpty() && !kind.equals(target.kind())) {
      diagnostics.add(
          error(
              "verkeerde-verwijzing",
              "‘" + scalar.text() + "’ is een organisatie van de soort " + kind,
              scalar.span(),
              "hier hoort een organisatie van de soort " + target.kind()));
    }
  }

  private void dated(YamlNode.Mapping event) {
    if (event.get("datum").isEmpty() && event.get("uiterlijk").isEmpty()) {
      Span place = event.entries().isEmpty() ? event.span() : event.entries().get(0).keySpan();
      diagnostics.add(
          error(
              "gebeurtenis-zonder-datum",
              "de gebeurtenis heeft geen datum",
              place,
              "geef datum (een dag, maand of jaar), of uiterlijk als geen bron een datum geeft"));
    }
  }
}
