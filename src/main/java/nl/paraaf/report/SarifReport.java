package nl.paraaf.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.rules.Rule;
import nl.paraaf.source.Span;

/** Findings in SARIF 2.1.0, by which code hosts show them beside the lines they are about. */
public final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String FINGERPRINT = "paraaf/v1";

  /** The folder in which the program ran; who reads the report knows which that is. */
  private static final String ROOT = "%SRCROOT%";

  private final Findings findings;
  private final List<String> ids;

  private SarifReport(Findings findings, List<Rule> rules) {
    this.findings = findings;
    this.ids = rules.stream().map(Rule::id).toList();
  }

  /**
   * The report as a tree of maps and lists.
   *
   * @param rules of which findings there can be; all are described
   */
  public static Map<String, Object> of(
      String name, String version, Findings findings, List<Rule> rules) {
    SarifReport report = new SarifReport(findings, rules);
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", name);
    driver.put("version", version);
    driver.put("language", "nl");
    driver.put("rules", rules.stream().map(SarifReport::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("language", "nl");
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", report.results());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private static Map<String, Object> rule(Rule rule) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("id", rule.id());
    described.put("shortDescription", text(RuleList.message(rule)));
    described.put("fullDescription", text(rule.meaning()));
    described.put("help", text("Wat te doen: " + rule.remedy() + ".\nGrond: " + rule.ground()));
    described.put("defaultConfiguration", Map.of("level", level(rule.severity())));
    described.put("properties", Map.of("tags", List.of(rule.group().title())));
    return described;
  }

  private List<Object> results() {
    List<Object> results = new ArrayList<>();
    findings.all().forEach(finding -> results.add(result(finding)));
    findings.gone().forEach(gone -> results.add(gone(gone)));
    return results;
  }

  private Map<String, Object> result(Finding finding) {
    Diagnostic found = finding.found();
    Map<String, Object> result = start(found.code(), found.severity());
    result.put("message", text(message(found)));
    result.put("locations", locations(found.span(), finding));
    if (!found.trace().isEmpty()) {
      result.put("relatedLocations", found.trace().stream().map(SarifReport::related).toList());
    }
    result.put("partialFingerprints", Map.of(FINGERPRINT, finding.fingerprint()));
    if (finding.isOff()) {
      Map<String, Object> suppression = new LinkedHashMap<>();
      suppression.put("kind", "external");
      suppression.put("justification", finding.bent().orElseThrow().reason().strip());
      result.put("suppressions", List.of(suppression));
    } else {
      // Without a list a reader does not know whether suppressions were looked at.
      result.put("suppressions", List.of());
    }
    if (findings.compared()) {
      result.put("baselineState", finding.known() ? "unchanged" : "new");
    }
    return result;
  }

  private Map<String, Object> gone(Baseline.Known known) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", known.regel());
    result.put("message", text(known.melding()));
    result.put("locations", List.of(Map.of("physicalLocation", artifact(known.bestand()))));
    result.put("partialFingerprints", Map.of(FINGERPRINT, known.vingerafdruk()));
    result.put("baselineState", "absent");
    return result;
  }

  private Map<String, Object> start(String code, Severity severity) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", code);
    if (ids.contains(code)) {
      result.put("ruleIndex", ids.indexOf(code));
    }
    result.put("level", level(severity));
    return result;
  }

  /** The message with what to do, because code hosts show nothing else. */
  private static String message(Diagnostic found) {
    return found.hints().isEmpty()
        ? found.message()
        : found.message() + "\n" + String.join("\n", found.hints());
  }

  private static List<Object> locations(Span span, Finding finding) {
    if (span.isNowhere()) {
      return List.of();
    }
    Map<String, Object> location = artifact(span.file());
    Map<String, Object> region = region(span);
    finding.line().ifPresent(line -> region.put("snippet", text(line)));
    location.put("region", region);
    return List.of(Map.of("physicalLocation", location));
  }

  private static Map<String, Object> related(Diagnostic.Frame frame) {
    Map<String, Object> location = new LinkedHashMap<>();
    if (!frame.span().isNowhere()) {
      Map<String, Object> physical = artifact(frame.span().file());
      physical.put("region", region(frame.span()));
      location.put("physicalLocation", physical);
    }
    location.put("message", text("via " + frame.label()));
    return location;
  }

  private static Map<String, Object> region(Span span) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", span.start().line());
    region.put("startColumn", span.start().column());
    region.put("endLine", span.end().line());
    region.put("endColumn", span.end().column());
    return region;
  }

  private static Map<String, Object> artifact(String file) {
    Map<String, Object> artifact = new LinkedHashMap<>();
    artifact.put("uri", uri(file));
    artifact.put("uriBaseId", ROOT);
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("artifactLocation", artifact);
    return location;
  }

  private static String uri(String file) {
    return Arrays.stream(file.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case FOUT -> "error";
      case WAARSCHUWING -> "warning";
      case HINT -> "note";
    };
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }
}
