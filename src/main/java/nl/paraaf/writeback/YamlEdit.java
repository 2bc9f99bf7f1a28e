package nl.paraaf.writeback;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.yaml.YamlFile;
import nl.paraaf.intake.yaml.YamlNode;
import nl.paraaf.intake.yaml.YamlNode.Type;
import nl.paraaf.intake.yaml.YamlReader;
import nl.paraaf.writeback.ScalarForm.Style;

/**
 * Puts another value at a place in a YAML file. Only the stretch of that value changes. Each way to
 * write the value is tried by reading the whole file again, the way in which the old one was
 * written first: what comes out is sure to differ in that one value and in nothing else.
 */
public final class YamlEdit {
  private final String text;
  private final YamlFile file;
  private final TextLines lines;

  private YamlEdit(String text, YamlFile file) {
    this.text = text;
    this.file = file;
    this.lines = new TextLines(text);
  }

  /** A file to edit, YAML or Markdown below YAML; empty when it cannot be read. */
  public static Optional<YamlEdit> of(String name, String text) {
    String yaml = name.endsWith(".md") ? record(text) : text;
    return YamlReader.read(name, yaml, new Diagnostics()).map(file -> new YamlEdit(yaml, file));
  }

  /** The record above a text: all that is not YAML becomes comment, and keeps its place. */
  private static String record(String text) {
    StringBuilder out = new StringBuilder();
    int fences = 0;
    for (String line : text.split("(?<=\n)", -1)) {
      boolean fence = fences < 2 && line.strip().equals("---");
      fences += fence ? 1 : 0;
      boolean yaml = fences == 1 && !fence;
      out.append(yaml ? line : line.replaceAll("[^\r\n]", "#"));
    }
    return out.toString();
  }

  /** The value at a JSON Pointer; empty when there is none, or more than a single one. */
  public Optional<YamlNode.Scalar> value(String pointer) {
    return file.value(pointer)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(YamlNode.Scalar.class::cast);
  }

  /** What stands at a JSON Pointer. */
  public Optional<YamlNode> node(String pointer) {
    return file.value(pointer);
  }

  /**
   * Replaces a value by another of a type.
   *
   * @param value as the reader of the file gives it
   * @return empty when there is no single value there, or no way to write the new one in its place
   */
  public Optional<Splice> replace(String pointer, String value, Type type) {
    Optional<YamlNode.Scalar> old = value(pointer);
    if (old.isEmpty() || (old.get().text().equals(value) && old.get().type() == type)) {
      return Optional.empty();
    }
    int from = lines.offset(old.get().span().start());
    int plainEnd = lines.offset(old.get().span().end());
    ScalarForm form = ScalarForm.of(text, from, plainEnd);
    for (Style style : styles(form.style())) {
      Optional<String> written = new ScalarText(text, form).write(style, value);
      Optional<Splice> splice =
          written
              .map(w -> new Splice(form.from(), form.to(), w))
              .filter(s -> isRight(s, pointer, value, type));
      if (splice.isPresent()) {
        return splice;
      }
    }
    return Optional.empty();
  }

  private static Set<Style> styles(Style first) {
    Set<Style> styles = new LinkedHashSet<>(List.of(first, Style.PLAIN, Style.SINGLE));
    styles.addAll(EnumSet.of(Style.DOUBLE));
    return styles;
  }

  private boolean isRight(Splice splice, String pointer, String value, Type type) {
    return YamlReader.read(file.name(), splice.apply(text), new Diagnostics())
        .filter(after -> same(file.root(), after.root(), "", pointer, value, type))
        .isPresent();
  }

  /** Whether two trees are the same but for one value, which is the wanted one. */
  private static boolean same(
      YamlNode old, YamlNode now, String at, String pointer, String value, Type type) {
    if (old instanceof YamlNode.Mapping a && now instanceof YamlNode.Mapping b) {
      boolean good = a.entries().size() == b.entries().size();
      for (int i = 0; good && i < a.entries().size(); i++) {
        YamlNode.Entry one = a.entries().get(i);
        YamlNode.Entry other = b.entries().get(i);
        String child = at + "/" + one.key().replace("~", "~0").replace("/", "~1");
        good =
            one.key().equals(other.key())
                && same(one.value(), other.value(), child, pointer, value, type);
      }
      return good;
    }
    if (old instanceof YamlNode.Sequence a && now instanceof YamlNode.Sequence b) {
      boolean good = a.items().size() == b.items().size();
      for (int i = 0; good && i < a.items().size(); i++) {
        good = same(a.items().get(i), b.items().get(i), at + "/" + i, pointer, value, type);
      }
      return good;
    }
    if (old instanceof YamlNode.Scalar a && now instanceof YamlNode.Scalar b) {
      return at.equals(pointer)
          ? b.text().equals(value) && b.type() == type
          : a.text().equals(b.text()) && a.type() == b.type();
    }
    return false;
  }
}
