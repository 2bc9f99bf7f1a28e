package nl.paraaf.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds terms in text, also where they are bent: in the plural, or without it. */
final class Terms {
  private static final Pattern SHORT_VOWEL = Pattern.compile("[^aeiou][aeiou]([bdfgklmnprst])$");
  private static final Pattern LONG_VOWEL = Pattern.compile("([aeou])\\1([^aeiou])$");

  /** Which term a form belongs to; a form that is a term itself belongs to that. */
  private final Map<String, String> terms = new LinkedHashMap<>();

  private final Pattern pattern;

  Terms(Collection<String> all) {
    for (String term : all) {
      forms(term).forEach(form -> terms.putIfAbsent(form, term));
    }
    all.forEach(term -> terms.put(term, term));
    String any =
        terms.keySet().stream()
            .sorted(
                Comparator.comparing(String::length).reversed().thenComparing(Function.identity()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    // Most words begin like no term at all: those are passed by with one look.
    String first =
        terms.keySet().stream()
            .map(form -> Pattern.quote(form.substring(0, 1)))
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    String start = first.isEmpty() ? "" : "(?=[" + first + "])";
    pattern =
        Pattern.compile(start + "(?<![\\p{L}\\p{N}-])(" + any + ")(?![\\p{L}\\p{N}]|-\\p{L})");
  }

  /**
   * A term in a text.
   *
   * @param form as it stands there
   * @param certain whether it can be nothing but the term: an ordinary word can begin a sentence
   */
  record Use(String term, String form, boolean certain) {}

  List<Use> in(String text) {
    List<Use> uses = new ArrayList<>();
    if (terms.isEmpty()) {
      return uses;
    }
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String form = matcher.group(1);
      boolean certain = !startsSentence(text, matcher.start()) || isMarked(form);
      uses.add(new Use(terms.get(form), form, certain));
    }
    return uses;
  }

  private static boolean startsSentence(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() || ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Whether there are capitals or digits behind the first letter, as in JLoI. */
  private static boolean isMarked(String form) {
    return form.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static List<String> forms(String term) {
    List<String> forms = new ArrayList<>();
    for (String end : List.of("en", "n", "s", "’s", "e")) {
      forms.add(term + end);
    }
    Matcher vowel = LONG_VOWEL.matcher(term);
    if (vowel.find()) {
      forms.add(term.substring(0, vowel.start()) + vowel.group(1) + vowel.group(2) + "en");
    }
    Matcher shortVowel = SHORT_VOWEL.matcher(term);
    if (shortVowel.find()) {
      forms.add(term + shortVowel.group(1) + "en");
    }
    if (term.endsWith("f") || term.endsWith("s")) {
      String soft = term.endsWith("f") ? "ven" : "zen";
      forms.add(term.substring(0, term.length() - 1) + soft);
    }
    for (String end : List.of("en", "n", "s")) {
      if (term.endsWith(end) && term.length() > end.length() + 3) {
        forms.add(term.substring(0, term.length() - end.length()));
      }
    }
    return forms;
  }
}
