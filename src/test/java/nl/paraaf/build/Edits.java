package nl.paraaf.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits as people make them, somewhere in content, templates or output. Not all leave it valid. */
final class Edits {
  private static final Pattern VALUE = Pattern.compile("(?m)^([ -]*\\w+: )([^\\n|>\\[{&*]+)$");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-)(\\d{2})");
  private static final Pattern WORD = Pattern.compile(" ([a-z]{5,}) ");

  private final Random random;

  Edits(long seed) {
    this.random = new Random(seed);
  }

  /** Makes one edit, and says what it was. */
  String edit(Folder folder) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> value(folder.content, path -> path.startsWith("trajecten/"));
      case 4 -> value(folder.content, path -> path.startsWith("registers/"));
      case 5 -> value(folder.content, path -> path.endsWith(".yaml") && !path.startsWith("t"));
      case 6 -> item(folder.content);
      case 7, 8 -> word(folder.content, path -> path.endsWith(".md") && !path.equals("README.md"));
      case 9 -> word(folder.templates, path -> path.endsWith(".ftl"));
      case 10 -> value(folder.templates, path -> path.endsWith("huisstijl.yaml"));
      default -> output(folder);
    };
  }

  private String pick(Map<String, String> files, Predicate<String> which) {
    List<String> paths = files.keySet().stream().filter(which).toList();
    return paths.get(random.nextInt(paths.size()));
  }

  private String value(Map<String, String> files, Predicate<String> which) {
    String path = pick(files, which);
    Matcher matcher = VALUE.matcher(files.get(path));
    List<int[]> places = new ArrayList<>();
    while (matcher.find()) {
      places.add(new int[] {matcher.start(2), matcher.end(2)});
    }
    if (places.isEmpty()) {
      return "nothing in " + path;
    }
    int[] place = places.get(random.nextInt(places.size()));
    String text = files.get(path);
    String old = text.substring(place[0], place[1]);
    String now = changed(old);
    files.put(path, text.substring(0, place[0]) + now + text.substring(place[1]));
    return path + ": " + old + " -> " + now;
  }

  private String changed(String old) {
    Matcher date = DATE.matcher(old);
    if (date.matches()) {
      int day = Integer.parseInt(date.group(2));
      return date.group(1) + String.format(Locale.ROOT, "%02d", day > 1 ? day - 1 : 2);
    }
    if (NUMBER.matcher(old).matches()) {
      return old.contains(".") || old.contains(",") ? old + "1" : old + random.nextInt(10);
    }
    return old.endsWith("\"") || old.endsWith("'") ? old : old + " extra";
  }

  /** Takes an item out of a list. */
  private String item(Map<String, String> files) {
    String path = pick(files, p -> p.endsWith(".yaml") && !p.contains("schema"));
    String[] lines = files.get(path).split("\n", -1);
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].stripLeading().startsWith("- ")) {
        starts.add(i);
      }
    }
    if (starts.isEmpty()) {
      return "nothing in " + path;
    }
    int start = starts.get(random.nextInt(starts.size()));
    int indent = lines[start].indexOf('-');
    int end = start + 1;
    while (end < lines.length
        && (lines[end].isBlank() || lines[end].indexOf(lines[end].strip()) > indent)) {
      end++;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      if (i < start || i >= end) {
        out.append(lines[i]).append(i < lines.length - 1 ? "\n" : "");
      }
    }
    files.put(path, out.toString());
    return path + ": item of line " + (start + 1) + " out";
  }

  private String word(Map<String, String> files, Predicate<String> which) {
    String path = pick(files, which);
    Matcher matcher = WORD.matcher(files.get(path));
    List<Integer> places = new ArrayList<>();
    while (matcher.find()) {
      places.add(matcher.end() - 1);
    }
    if (places.isEmpty()) {
      return "nothing in " + path;
    }
    int place = places.get(random.nextInt(places.size()));
    String text = files.get(path);
    files.put(path, text.substring(0, place) + " daarbij" + text.substring(place));
    return path + ": a word at " + place;
  }

  private String output(Folder folder) {
    List<String> paths = List.copyOf(folder.output.keySet());
    if (paths.isEmpty()) {
      return "nothing made yet";
    }
    String path = paths.get(random.nextInt(paths.size()));
    if (random.nextBoolean()) {
      folder.output.remove(path);
      return "output/" + path + " gone";
    }
    folder.output.put(path, new byte[] {'x'});
    return "output/" + path + " damaged";
  }
}
