package nl.paraaf.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Everything readable in a file of which no format is known but zip and tags: names and contents of
 * parts, however deep, and of tagged text what stands between the tags and in them.
 */
public final class Passages {
  /** Zips in zips, deeper than any writer makes them. */
  private static final int MAX_DEPTH = 8;

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp|shy));");

  private Passages() {}

  /**
   * All passages of a file or of a part of one.
   *
   * @param where the name of the part
   */
  public static List<Passage> of(String where, byte[] bytes) {
    List<Passage> found = new ArrayList<>();
    add(where, bytes, 0, found);
    return found;
  }

  private static void add(String where, byte[] bytes, int depth, List<Passage> found) {
    if (isZip(bytes) && depth < MAX_DEPTH && zip(where, bytes, depth, found)) {
      return;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      // Not UTF-8: read it in the ways in which text can stand in other bytes.
      for (Charset charset :
          List.of(
              StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
        found.add(new Passage(where, new String(bytes, charset)));
      }
    } else {
      text(where, text, found);
    }
  }

  private static void text(String where, String text, List<Passage> found) {
    found.add(new Passage(where, text));
    if (text.indexOf('<') >= 0) {
      // A word can be cut by tags, and tags can be all that stands between two words.
      found.add(new Passage(where, plain(TAG.matcher(text).replaceAll(""))));
      found.add(new Passage(where, plain(TAG.matcher(text).replaceAll(" "))));
    }
    if (text.indexOf('&') >= 0) {
      found.add(new Passage(where, plain(text)));
    }
  }

  /** Reads the parts of a zip; false for what only looks like one. */
  private static boolean zip(String where, byte[] bytes, int depth, List<Passage> found) {
    String prefix = where.isEmpty() ? "" : where + "/";
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = in.getNextEntry();
      boolean whole = entry != null;
      while (entry != null) {
        String name = prefix + entry.getName();
        found.add(new Passage("naam van een onderdeel", entry.getName()));
        add(name, in.readAllBytes(), depth + 1, found);
        entry = in.getNextEntry();
      }
      return whole;
    } catch (IOException e) {
      // What is broken is read as bytes too.
      return false;
    }
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  private static String plain(String text) {
    Matcher entity = ENTITY.matcher(text);
    StringBuilder out = new StringBuilder();
    while (entity.find()) {
      entity.appendReplacement(out, Matcher.quoteReplacement(character(entity)));
    }
    return entity.appendTail(out).toString();
  }

  private static String character(Matcher entity) {
    if (entity.group(3) != null) {
      return switch (entity.group(3)) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        case "apos" -> "'";
        case "nbsp" -> "\u00a0";
        default -> "\u00ad";
      };
    }
    int point =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(point) ? Character.toString(point) : "";
  }
}
