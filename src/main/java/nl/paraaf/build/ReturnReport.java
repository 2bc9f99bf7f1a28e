package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.intake.Json;
import nl.paraaf.readback.Finding;
import nl.paraaf.readback.Finding.Kind;
import nl.paraaf.readback.Leftovers.Leftover;
import nl.paraaf.report.Count;

/**
 * What was done to a document, told to people and to programs.
 *
 * @param document its path below the output folder
 * @param patch for {@code git apply}; empty when nothing can be proposed
 * @param objections what checks would say when the patch is applied; then it is not known what the
 *     document would say
 * @param leftovers where the document still differs when the patch is applied
 */
public record ReturnReport(
    String document,
    List<Finding> findings,
    String patch,
    List<Diagnostic> objections,
    List<Leftover> leftovers) {
  public ReturnReport {
    findings = List.copyOf(findings);
    objections = List.copyOf(objections);
    leftovers = List.copyOf(leftovers);
  }

  private long proposed() {
    return findings.stream().filter(Finding::proposed).count();
  }

  /** For people, in Dutch. */
  public String text() {
    StringBuilder out = new StringBuilder();
    if (findings.isEmpty()) {
      return document + ": er is niets gewijzigd.\n";
    }
    out.append(document).append(": ");
    out.append(Count.of(findings.size(), "bevinding", "bevindingen")).append(", waarvan ");
    out.append(proposed()).append(" in het voorstel.\n");
    for (Kind kind : Kind.values()) {
      List<Finding> of = findings.stream().filter(f -> f.kind() == kind).toList();
      if (!of.isEmpty()) {
        out.append('\n').append(kind.title()).append('\n');
        of.forEach(f -> tell(f, out));
      }
    }
    if (!objections.isEmpty()) {
      out.append("\nMet het voorstel is het document nog niet te maken; controleer meldt dan\n");
      for (Diagnostic found : objections) {
        out.append("  ").append(found.span()).append(": ").append(found.message()).append('\n');
      }
    } else if (!leftovers.isEmpty()) {
      out.append("\nMet het voorstel zegt het document nog iets anders dan wat terugkwam\n");
      for (Leftover left : leftovers) {
        out.append("  het document:  ").append(or(left.made())).append('\n');
        out.append("  wat terugkwam: ").append(or(left.returned())).append("\n");
      }
    } else if (proposed() > 0) {
      out.append("\nMet het voorstel zegt het document precies wat terugkwam.\n");
    }
    return out.toString();
  }

  private static String or(String words) {
    return words.isEmpty() ? "(niets)" : "‘" + words + "’";
  }

  private static void tell(Finding finding, StringBuilder out) {
    String place = finding.place().toString();
    out.append("  ").append(place.isEmpty() ? "(geen plaats)" : place);
    finding.path().ifPresent(p -> out.append("  ").append(p.isComputed() ? p : p.pointer()));
    out.append('\n');
    line("in", finding.where(), out);
    if (finding.kind() == Kind.OPMERKING) {
      line("van", finding.author(), out);
      line("zegt", finding.now(), out);
      return;
    }
    boolean open = finding.kind() == Kind.OPEN_WIJZIGING;
    line("van", finding.author(), out);
    line(open ? "verworpen" : "was", finding.old(), out);
    line(open ? "aanvaard" : "is", finding.now(), out);
    line("gegevens", finding.recorded(), out);
    if (!open) {
      String verdict = finding.proposed() ? "in het voorstel" : "niet in het voorstel";
      out.append("    ").append(verdict);
      out.append(finding.note().isEmpty() ? "" : ": " + finding.note()).append('\n');
    }
  }

  private static void line(String label, String words, StringBuilder out) {
    if (!words.isEmpty()) {
      out.append("    ").append((label + ":           ").substring(0, 11));
      out.append(words.replace("\uFFFC", "*")).append('\n');
    }
  }

  /** For programs. */
  public String json() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("document", document);
    List<Map<String, Object>> all = new ArrayList<>();
    findings.forEach(f -> all.add(tree(f)));
    tree.put("bevindingen", all);
    List<Map<String, Object>> left = new ArrayList<>();
    for (Leftover leftover : leftovers) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("document", leftover.made());
      one.put("teruggekomen", leftover.returned());
      left.add(one);
    }
    tree.put("nogAnders", left);
    tree.put("controleerMeldt", objections.stream().map(ReturnReport::tree).toList());
    tree.put("voorstel", patch);
    return new String(Json.write(tree), UTF_8);
  }

  private static Map<String, Object> tree(Finding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("soort", finding.kind().name().toLowerCase(java.util.Locale.ROOT));
    if (!finding.place().isNowhere()) {
      tree.put("bestand", finding.place().file());
      tree.put("regel", finding.place().start().line());
      tree.put("kolom", finding.place().start().column());
    }
    finding.path().ifPresent(p -> tree.put("pad", p.toString()));
    tree.put("plaats", finding.where());
    tree.put("oud", finding.old());
    tree.put("nieuw", finding.now());
    put(tree, "gegevens", finding.recorded());
    put(tree, "van", finding.author());
    tree.put("inVoorstel", finding.proposed());
    put(tree, "uitleg", finding.note());
    return tree;
  }

  private static Map<String, Object> tree(Diagnostic found) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("regel", found.code());
    tree.put("plaats", found.span().toString());
    tree.put("melding", found.message());
    return tree;
  }

  private static void put(Map<String, Object> tree, String key, String value) {
    if (!value.isEmpty()) {
      tree.put(key, value);
    }
  }
}
