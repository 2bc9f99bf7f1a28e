package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.report.RulePage;
import nl.paraaf.rules.Rule;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.Test;

/** The book has every rule by which something can be found, and none by which nothing can. */
class RuleBookTest {
  private static final Path SOURCES = Path.of("src/main/java/nl/paraaf");
  private static final Path TESTS = Path.of("src/test/java/nl/paraaf");
  private static final Path CASES = Path.of("src/test/resources");
  private static final String ID = "[a-z][a-z0-9]*(?:-[a-z0-9]+)+";

  /** What takes a code among its arguments. */
  private static final Pattern EMITTER =
      Pattern.compile(
          "(?:error|warning|fault|add|unknown|tell|refuse|new Wording|new Diagnostic|new UnreadableException)$");

  private static final Pattern LITERAL = Pattern.compile("\"(" + ID + ")\"");
  private static final Pattern CONSTANT = Pattern.compile("CODE = \"(" + ID + ")\"");
  private static final Pattern ROW = Pattern.compile("\\w+Rules\\s*\\.([A-Z][A-Z0-9_]+)\\b");
  private static final Pattern TOLD =
      Pattern.compile("(?m)^\\S+:\\d+:\\d+: (?:fout|waarschuwing|hint) \\[(" + ID + ")\\]");

  @Test
  void everyCodeThatIsEmittedIsInTheBook() throws IOException {
    Set<String> emitted = emitted();
    assertTrue(emitted.size() > 100, () -> "the search finds too little: " + emitted);
    emitted.removeAll(ids());
    assertEquals(Set.of(), emitted);
  }

  @Test
  void everyCodeThatACaseExpectsIsInTheBook() throws IOException {
    Set<String> told = new TreeSet<>();
    for (Path file : files(CASES, ".txt")) {
      TOLD.matcher(Files.readString(file)).results().forEach(m -> told.add(m.group(1)));
    }
    assertTrue(told.size() > 50, () -> "the search finds too little: " + told);
    told.removeAll(ids());
    assertEquals(Set.of(), told);
  }

  @Test
  void noRowIsDead() throws IOException {
    Set<String> dead = ids();
    dead.removeAll(emitted());
    Checks.rules().forEach(rule -> dead.remove(rule.id()));
    assertEquals(Set.of(), dead);
  }

  /** Whoever adds a rule adds a case in which its message stands, with the code beside it. */
  @Test
  void everyRuleHasACaseWithItsMessage() throws IOException {
    List<String> cases = cases();
    assertTrue(cases.size() > 200, () -> "the search finds too little: " + cases.size());
    List<String> without = new ArrayList<>();
    for (Rule rule : RuleBook.all()) {
      Pattern code = Pattern.compile("(?<![\\w-])" + Pattern.quote(rule.id()) + "(?![\\w-])");
      List<String> named = cases.stream().filter(text -> code.matcher(text).find()).toList();
      if (named.isEmpty()) {
        without.add(rule.id() + " is named in no test and in no expected message");
      } else if (named.stream().noneMatch(text -> saysAll(text, rule))) {
        without.add(rule.id() + " is named, but nowhere with its message: " + rule.message());
      }
    }
    assertEquals(
        List.of(), without, "give each of these a case with its exact message, and one like it");
  }

  /** Whether a text has all the words of a message that are the same in every finding. */
  private static boolean saysAll(String text, Rule rule) {
    return Stream.of(rule.message().split(Pattern.quote("{}"))).allMatch(text::contains);
  }

  /** Tests and expected messages, as the words that they hold: each string in one piece. */
  private static List<String> cases() throws IOException {
    List<String> cases = new ArrayList<>();
    for (Path file : files(CASES, ".txt")) {
      cases.add(Files.readString(file).replace('\u00a0', ' '));
    }
    for (Path file : files(TESTS, ".java")) {
      if (!file.endsWith("RuleBookTest.java")) {
        String text = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
        cases.add(text.replaceAll("\\\\\n\\s*", "").replace("\\u00a0", " ").replace("\\\"", "\""));
      }
    }
    return cases;
  }

  @Test
  void everyRuleSaysEverything() {
    for (Rule rule : RuleBook.all()) {
      assertAll(
          rule.id(),
          () -> assertTrue(rule.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")),
          () -> assertFalse(rule.message().isBlank() || rule.message().endsWith(".")),
          () -> assertTrue(rule.meaning().matches("(?s)[\\p{Lu}‘].*[.]"), rule.meaning()),
          () -> assertTrue(rule.ground().matches("(?s)\\p{Lu}.*[.]"), rule.ground()),
          () -> assertFalse(rule.remedy().isBlank() || rule.remedy().endsWith(".")));
    }
  }

  /** A fault of form cannot be bent: what comes after it rests on it. */
  @Test
  void errorsOfFormAreNotBendable() {
    List<Rule> tables = new ArrayList<>(RuleBook.all());
    tables.removeAll(Checks.rules());
    for (Rule rule : tables) {
      boolean form =
          switch (rule.group()) {
            case VORM, FEITEN, SJABLOON, UITVOER -> rule.severity() == Severity.FOUT;
            default -> false;
          };
      assertFalse(form && rule.bendable(), rule.id());
    }
  }

  /** Grounds name pages and headings of our own: they must be there. */
  @Test
  void pagesAndHeadingsThatAreNamedExist() throws IOException {
    Pattern page = Pattern.compile("\\(((?:docs|content)/[\\w./-]+\\.md)((?:[^()]*‘[^’]+’)*)\\)");
    Pattern heading = Pattern.compile("‘([^’]+)’");
    for (Rule rule : RuleBook.all()) {
      Matcher named = page.matcher(rule.ground());
      while (named.find()) {
        String text = Files.readString(Path.of(named.group(1)));
        for (MatchResult title : heading.matcher(named.group(2)).results().toList()) {
          assertTrue(
              text.lines().anyMatch(l -> l.matches("#+ " + Pattern.quote(title.group(1)))),
              rule.id() + ": " + named.group(1) + " has no heading " + title.group(1));
        }
      }
    }
  }

  @Test
  void thePageOfTheManualIsUpToDate() throws IOException {
    Expectation.matches("../../../docs/regels.md", RulePage.of(RuleBook.all()));
  }

  private static Set<String> ids() {
    return RuleBook.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The codes in calls that report, and the rows that the program names. */
  private static Set<String> emitted() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Path file : files(SOURCES, ".java")) {
      if (file.startsWith(SOURCES.resolve("rules"))) {
        continue;
      }
      String text = Files.readString(file);
      LITERAL
          .matcher(text)
          .results()
          .filter(m -> EMITTER.matcher(call(text, m.start())).find())
          .forEach(m -> codes.add(m.group(1)));
      CONSTANT.matcher(text).results().forEach(m -> codes.add(m.group(1)));
      ROW.matcher(text)
          .results()
          .forEach(m -> codes.add(m.group(1).toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    return codes;
  }

  /** What stands before the bracket that is open at a place. */
  private static String call(String text, int at) {
    int depth = 0;
    int i = at - 1;
    while (i > 0 && (depth > 0 || text.charAt(i) != '(')) {
      depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
      i--;
    }
    return text.substring(Math.max(0, i - 40), i);
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(f -> f.toString().endsWith(end)).sorted().forEach(files::add);
    }
    return files;
  }
}
