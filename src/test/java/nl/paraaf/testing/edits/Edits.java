package nl.paraaf.testing.edits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Edits as people make them, somewhere in content, templates or output. Not all leave it valid. */
public final class Edits {
  private static final String EXCEPTIONS = "uitzonderingen.yaml";
  private static final String PARAGRAPH =
      "\n\nOok hierover wordt u in de volgende brief bericht.\n";

  private final Random random;
  private final TextEdits texts;
  private final Map<String, String> firstContent;
  private final Map<String, String> firstTemplates;

  /**
   * Edits of one sequence.
   *
   * @param first how everything is before the first of them; some edits go back to it
   */
  public Edits(long seed, Edited first) {
    this.random = new Random(seed);
    this.texts = new TextEdits(random);
    this.firstContent = new TreeMap<>(first.content());
    this.firstTemplates = new TreeMap<>(first.templates());
  }

  /** Makes one edit, and says what it was. */
  public String edit(Edited all) {
    Map<String, String> content = all.content();
    Map<String, String> templates = all.templates();
    return switch (random.nextInt(26)) {
      case 0, 1, 2 -> change(content, in("trajecten/"), texts::value);
      case 3 -> change(content, in("trajecten/"), texts::event);
      case 4 -> change(content, in("trajecten/"), texts::secret);
      case 5, 6 -> change(content, in("registers/"), texts::value);
      case 7 -> change(content, p -> p.endsWith(".yaml") && !p.startsWith("t"), texts::value);
      case 8 -> change(content, in("trajecten/"), texts::withoutItem);
      case 9 -> change(content, in("trajecten/"), texts::itemTwice);
      case 10 -> change(content, p -> p.endsWith(".yaml"), texts::comment);
      case 11, 12 -> change(content, Edits::isProse, texts::word);
      case 13 -> change(content, Edits::isProse, text -> text.stripTrailing() + PARAGRAPH);
      case 14 -> change(content, in("clausules/"), texts::word);
      case 15 -> change(content, p -> p.equals(EXCEPTIONS), texts::exception);
      case 16 -> change(templates, p -> p.endsWith(".ftl"), texts::word);
      case 17 -> change(templates, p -> p.endsWith(".ftl"), texts::question);
      case 18 -> change(templates, p -> p.endsWith(".ftl"), texts::macro);
      case 19 -> change(templates, p -> p.endsWith("huisstijl.yaml"), texts::style);
      case 20 -> change(templates, p -> p.endsWith(".document.yaml"), texts::value);
      case 21 -> file(content);
      case 22 -> back(content, firstContent);
      case 23 -> back(templates, firstTemplates);
      default -> output(all.output());
    };
  }

  private static Predicate<String> in(String folder) {
    return path -> path.startsWith(folder);
  }

  private static boolean isProse(String path) {
    return path.endsWith(".md") && path.startsWith("edities/");
  }

  private String pick(Map<String, ?> files, Predicate<String> which) {
    List<String> paths = files.keySet().stream().filter(which).toList();
    return paths.get(random.nextInt(paths.size()));
  }

  private String change(Map<String, String> files, Predicate<String> which, TextEdits.Edit edit) {
    String path = pick(files, which);
    String before = files.get(path);
    String after = edit.of(before);
    files.put(path, after);
    return path + ": " + difference(before, after);
  }

  /** The lines between what is the same at the start and at the end. */
  private static String difference(String before, String after) {
    List<String> old = Arrays.asList(before.split("\n", -1));
    List<String> now = Arrays.asList(after.split("\n", -1));
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    return "line "
        + (start + 1)
        + ": "
        + old.subList(start, old.size() - end)
        + " -> "
        + now.subList(start, now.size() - end);
  }

  /** A record or a text goes, or comes a second time under another name. */
  private String file(Map<String, String> content) {
    String path = pick(content, in("trajecten/").or(in("edities/")));
    if (random.nextBoolean()) {
      content.remove(path);
      return path + " gone";
    }
    String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    String copy = path.replace(name + ".", name + "-twee.");
    content.put(copy, content.get(path).replace("id: " + name, "id: " + name + "-twee"));
    return copy + " new";
  }

  /** Takes back all that was done to one file. */
  private String back(Map<String, String> files, Map<String, String> first) {
    Map<String, String> all = new TreeMap<>(first);
    all.putAll(files);
    List<String> changed = new ArrayList<>(all.keySet());
    changed.removeIf(path -> first.getOrDefault(path, "").equals(files.get(path)));
    if (changed.isEmpty()) {
      return "nothing to take back";
    }
    String path = changed.get(random.nextInt(changed.size()));
    if (first.containsKey(path)) {
      files.put(path, first.get(path));
    } else {
      files.remove(path);
    }
    return path + " as it was";
  }

  private String output(Map<String, byte[]> output) {
    if (output.isEmpty()) {
      return "nothing made yet";
    }
    String path = pick(output, p -> true);
    switch (random.nextInt(3)) {
      case 0 -> output.remove(path);
      case 1 -> output.put(path, new byte[] {'x'});
      default -> output.put(path, (new String(output.get(path), UTF_8) + "\n").getBytes(UTF_8));
    }
    return "output/" + path + " gone or damaged";
  }
}
