package nl.paraaf.testing.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of one text. Where there is nothing to edit, the text stays as it is. */
final class TextEdits {
  private static final Pattern VALUE = Pattern.compile("(?m)^([ -]*\\w+: )([^\\n|>\\[{&*]+)$");
  private static final Pattern NAME = Pattern.compile("(?!true|false)[\\p{L}_][\\w.-]*|https?:.*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-)(\\d{2})");
  private static final Pattern COLOUR = Pattern.compile("\"[0-9A-F]{5}[0-9A-F]\"");
  private static final Pattern STYLE =
      Pattern.compile("(?m)^( +\\w+: )(\"[0-9A-F]{6}\"|\\d+\\.\\d+)$");
  private static final Pattern WORD = Pattern.compile(" [a-z]{5,}(?= )");
  private static final Pattern ITEM = Pattern.compile("(?m)^ *- ");
  private static final Pattern RECORD = Pattern.compile("(?m)^  - \\w+: [^\\n]+\\n(?=    \\w)");
  private static final Pattern DATED =
      Pattern.compile(
          "(?m)^  - soort: \\w+\\n    datum: ([\\d-]+)\\n(?:    [^\\n]+\\n)*?    (bron: \\S+)\\n");
  private static final Pattern END = Pattern.compile("</deel>");
  private static final Pattern MACRO = Pattern.compile("(?m)^<#macro [^\\n]*>$");

  private static final List<String> EVENTS =
      List.of("kennismaking", "projectreview", "onderhandeling", "gepauzeerd", "mijlpaal");
  private static final List<String> CLASSES =
      List.of("vertrouwelijk", "koersgevoelig", "intern-persoon");
  private static final List<String> QUESTIONS =
      List.of(
          "${editie.onderwerp}.",
          "<#if editie.vorigeBrief??>Er is al een brief.<#else>Er is nog geen brief.</#if>",
          "<#if traject[\"cosun-twee\"]??>Er zijn er twee.<#else>Er is er een.</#if>",
          "<#if kamerstuk[\"kst-29826-260\"]??>Het stuk is er.</#if>",
          "<#list trajecten as t>${t.naam}<#sep>, </#list>.");

  private final Random random;

  TextEdits(Random random) {
    this.random = random;
  }

  /** A text made into another. */
  @FunctionalInterface
  interface Edit {
    String of(String text);
  }

  private MatchResult pick(Pattern pattern, String text) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String put(String text, int start, int end, String by) {
    return text.substring(0, start) + by + text.substring(end);
  }

  private static String insert(String text, int at, String by) {
    return put(text, at, at, by);
  }

  /** Another value for a key; seldom for one that names something. */
  String value(String text) {
    MatchResult at = pick(VALUE, text);
    for (int i = 0; i < 20 && at != null && NAME.matcher(at.group(2)).matches(); i++) {
      at = pick(VALUE, text);
    }
    return at == null ? text : put(text, at.start(2), at.end(2), changed(at.group(2)));
  }

  /** Another colour, or a size that differs little. */
  String style(String text) {
    MatchResult at = pick(STYLE, text);
    return at == null ? text : put(text, at.start(2), at.end(2), changed(at.group(2)));
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
    if (COLOUR.matcher(old).matches()) {
      return old.substring(0, 6) + (old.charAt(6) == '0' ? '1' : '0') + "\"";
    }
    return switch (old) {
      case "true" -> "false";
      case "false" -> "true";
      default -> old.endsWith("\"") || old.endsWith("'") ? old : old + " extra";
    };
  }

  /** One word more. */
  String word(String text) {
    MatchResult at = pick(WORD, text);
    return at == null ? text : insert(text, at.end(), " daarbij");
  }

  /** Something more happened on a day on which something happened. */
  String event(String text) {
    MatchResult at = pick(DATED, text);
    return at == null
        ? text
        : insert(
            text,
            at.end(),
            "  - soort: %s\n    datum: %s\n    omschrijving: Er was overleg.\n    %s\n"
                .formatted(pick(EVENTS), at.group(1), at.group(2)));
  }

  /** A part of a record is not for all eyes any more. */
  String secret(String text) {
    MatchResult at = pick(RECORD, text);
    return at == null ? text : insert(text, at.end(), "    klasse: " + pick(CLASSES) + "\n");
  }

  /** A rule gives way somewhere. */
  String exception(String text) {
    String place =
        pick(List.of("clausules/wijziging.md", "trajecten/cosun.yaml", "trajecten/bp.yaml"));
    String rule = pick(List.of("taal-grammatica", "herhaald-woord", "cijfers-wijken-af"));
    return text.stripTrailing()
        + "\n- regel: %s\n  bestand: %s\n  ernst: uit\n  reden: Dat is hier zo bedoeld.\n"
            .formatted(rule, place);
  }

  /** Nothing for people who read documents, and another place for all that comes after it. */
  String comment(String text) {
    int line = text.indexOf('\n', random.nextInt(text.length()));
    return insert(text, Math.max(line, 0), "\n# Nagekeken.");
  }

  /** A template shows something that it did not. */
  String question(String text) {
    MatchResult at = pick(END, text);
    return at == null ? text : insert(text, at.start(), "<alinea>" + pick(QUESTIONS) + "</alinea>");
  }

  /** A macro is another macro, and does the same. */
  String macro(String text) {
    MatchResult at = pick(MACRO, text);
    return at == null ? text : insert(text, at.end(), "<#-- Nagekeken. -->");
  }

  String withoutItem(String text) {
    int[] item = item(text);
    return put(text, item[0], item[1], "");
  }

  String itemTwice(String text) {
    int[] item = item(text);
    return insert(text, item[0], text.substring(item[0], item[1]));
  }

  /** Start and end of an item of a list; nothing at the start when there is none. */
  private int[] item(String text) {
    MatchResult at = pick(ITEM, text);
    if (at == null) {
      return new int[] {0, 0};
    }
    int indent = at.end() - at.start() - 2;
    List<String> lines = new ArrayList<>(List.of(text.substring(at.start()).split("(?<=\n)", -1)));
    int end = at.start() + lines.get(0).length();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank() && line.length() - line.stripLeading().length() <= indent) {
        break;
      }
      end += line.length();
    }
    return new int[] {at.start(), end};
  }
}
