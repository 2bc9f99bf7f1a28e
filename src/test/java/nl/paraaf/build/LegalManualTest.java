package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.build.ChangedDrafts.Change;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Clausule.ClausuleSoort;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.domain.Vastlegging;
import org.junit.jupiter.api.Test;

/** What the manual for lawyers says of clauses is so. */
class LegalManualTest {
  private static final Path MANUAL = Path.of("docs", "handleiding-juridisch.md");
  private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");

  private final ChangedDrafts drafts = new ChangedDrafts();
  private final Ontwerp anqore =
      drafts.drafts().stream().filter(d -> d.traject().equals("anqore")).findFirst().orElseThrow();
  private final Set<String> chosen = ids(drafts.make(anqore, Change.NONE).clauses());

  /** The rows of the table below a heading, each as its cells. */
  private static List<List<String>> table(String heading) throws IOException {
    String text = Files.readString(MANUAL);
    String section = text.substring(text.indexOf("\n## " + heading + "\n") + 4);
    int end = section.indexOf("\n## ");
    List<List<String>> rows = new ArrayList<>();
    for (String line : (end < 0 ? section : section.substring(0, end)).lines().toList()) {
      if (line.startsWith("| ")) {
        rows.add(List.of(line.substring(2, line.length() - 2).split(" \\| ")));
      }
    }
    return rows.subList(1, rows.size());
  }

  private static Set<String> codes(String cell) {
    Set<String> codes = new TreeSet<>();
    Matcher matcher = CODE.matcher(cell);
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
    return codes;
  }

  private static Set<String> ids(List<Clausule> clauses) {
    Set<String> ids = new TreeSet<>();
    clauses.forEach(clause -> ids.add(clause.id()));
    return ids;
  }

  @Test
  void eachInstructionLeadsToClausesThatAreThere() throws IOException {
    Set<String> library = ids(drafts.library());
    List<List<String>> rows = table("Van aanwijzing naar clausule");
    assertTrue(rows.size() >= 18, rows.size() + " rows");
    Set<String> named = new TreeSet<>(List.of("definitie"));
    for (List<String> row : rows) {
      Set<String> here = codes(row.get(2));
      assertTrue(!here.isEmpty(), row.get(0) + " has no answer");
      here.remove(ClausuleSoort.DEFINITIE.id());
      assertTrue(chosen.containsAll(here), () -> row.get(0) + ": " + without(here, chosen));
      Set<String> elsewhere = codes(row.get(3));
      assertTrue(
          library.containsAll(elsewhere), () -> row.get(0) + ": " + without(elsewhere, library));
      assertEquals(Set.of(), without(elsewhere, without(library, chosen)), row.get(0));
      named.addAll(here);
      named.addAll(elsewhere);
    }
    assertTrue(named.size() > 100, named.size() + " clauses");
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  @Test
  void eachQuestionLeadsToGroupsThatAreThere() throws IOException {
    Map<String, Integer> groups = new TreeMap<>();
    drafts
        .library()
        .forEach(clause -> clause.variantgroep().ifPresent(g -> groups.merge(g, 1, Integer::sum)));
    for (List<String> row : table("Varianten kiezen")) {
      for (String group : codes(row.get(1))) {
        assertTrue(groups.getOrDefault(group, 0) >= 2, group + ": " + groups);
      }
    }
  }

  @Test
  void theLibraryIsThatOfAWholeAgreement() {
    assertTrue(drafts.library().size() >= 45, drafts.library().size() + " clauses");
    EnumSet<ClausuleSoort> kinds = EnumSet.noneOf(ClausuleSoort.class);
    for (Clausule clause : drafts.library()) {
      kinds.add(clause.soort());
      assertTrue(!clause.grondslag().isEmpty(), clause.id() + " has no basis");
      assertTrue(!clause.notitie().isBlank(), clause.id() + " has no note");
    }
    assertEquals(EnumSet.allOf(ClausuleSoort.class), kinds);
  }

  /** As after {@code ./paraaf genereer --vastleggen}, so that a change of a clause is told. */
  @Test
  void theVersionsInEachDraftAreRecorded() {
    for (Ontwerp draft : drafts.drafts()) {
      Vastlegging recorded =
          drafts.recorded().stream()
              .filter(r -> r.sleutel().equals(draft.sleutel()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(draft.sleutel() + " is not recorded"));
      for (Clausule clause : drafts.make(draft, Change.NONE).clauses()) {
        assertEquals(clause.versie(), recorded.versieVan(clause.id()).orElse(""), clause.id());
      }
    }
  }
}
