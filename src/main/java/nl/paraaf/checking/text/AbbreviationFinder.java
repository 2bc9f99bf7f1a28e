package nl.paraaf.checking.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.domain.Registers.Afkorting;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.StretchKind;

/** Finds abbreviations in running text: not in headings, addresses and links. */
final class AbbreviationFinder {
  /** In captions and titles of boxes there is no room to introduce anything. */
  private static final Set<Kind> RUNNING = Set.of(Kind.PARAGRAPH, Kind.ITEM, Kind.NOTE);

  private static final String EDGE = "(?<![\\p{L}\\p{N}+&/.])";
  private static final String PLURAL_OR_END = "(?=[’']s(?!\\p{L})|(?![\\p{L}\\p{N}+’']))";

  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "\\((?:hierna:?[\\s\\u00a0]+)?[‘“\"']?(?<token>\\p{Lu}[\\p{L}&-]*\\p{Lu}\\+{0,2})(?:[’']s)?[’”\"']?\\)");

  private final Manuscript text;
  private final Map<Afkorting, Pattern> patterns = new HashMap<>();

  AbbreviationFinder(Manuscript text) {
    this.text = text;
  }

  /** Where each abbreviation of the register stands; the longest one at a place counts. */
  Map<Afkorting, List<Abbreviation>> known(List<Afkorting> register) {
    Map<Afkorting, List<Abbreviation>> found = new LinkedHashMap<>();
    List<Afkorting> longestFirst =
        register.stream()
            .sorted(Comparator.comparingInt((Afkorting a) -> -a.afkorting().length()))
            .toList();
    for (Passage passage : text.passages()) {
      if (RUNNING.contains(passage.kind())) {
        String rest = withoutFullForms(passage.text(), register);
        for (Afkorting entry : longestFirst) {
          // Most texts have few of them: to look for the letters alone takes far less time.
          if (rest.contains(entry.afkorting())) {
            rest = find(passage, rest, entry, found);
          }
        }
      }
    }
    return found;
  }

  /** The text with what was found blotted out, so that ETS is not found in IKC-ETS. */
  private String find(
      Passage passage, String rest, Afkorting entry, Map<Afkorting, List<Abbreviation>> found) {
    StringBuilder left = new StringBuilder(rest);
    Matcher m = patterns.computeIfAbsent(entry, AbbreviationFinder::pattern).matcher(rest);
    while (m.find()) {
      if (!passage.inside(StretchKind.LINK, m.start())) {
        found
            .computeIfAbsent(entry, e -> new ArrayList<>())
            .add(new Abbreviation(passage, m.start(), m.end()));
      }
      left.replace(m.start(), m.end(), " ".repeat(m.end() - m.start()));
    }
    return left.toString();
  }

  private static Pattern pattern(Afkorting entry) {
    return Pattern.compile(EDGE + Pattern.quote(entry.afkorting()) + PLURAL_OR_END);
  }

  /** An abbreviation within a full form is no use of it. */
  private static String withoutFullForms(String text, List<Afkorting> register) {
    StringBuilder left = new StringBuilder(text);
    for (Afkorting entry : register) {
      String full = entry.voluit();
      int at = full.length() > 8 ? text.indexOf(full) : -1;
      while (at >= 0) {
        left.replace(at, at + full.length(), " ".repeat(full.length()));
        at = text.indexOf(full, at + 1);
      }
    }
    return left.toString();
  }

  /** Abbreviations that the text itself introduces in brackets, by their letters. */
  Map<String, List<Abbreviation>> introduced() {
    Map<String, List<Abbreviation>> found = new LinkedHashMap<>();
    for (Passage passage : text.passages()) {
      Matcher m = IN_BRACKETS.matcher(passage.text());
      while (RUNNING.contains(passage.kind()) && m.find()) {
        Abbreviation one = new Abbreviation(passage, m.start("token"), m.end("token"));
        if (one.hasItsLettersBefore()) {
          found.computeIfAbsent(one.token(), t -> new ArrayList<>()).add(one);
        }
      }
    }
    return found;
  }
}
