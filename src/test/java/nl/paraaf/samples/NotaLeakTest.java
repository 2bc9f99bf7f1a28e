package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names and remarks that stand in the internal nota exist nowhere in the public one. */
class NotaLeakTest {
  private static final String EDITION = "2025-06-30";
  private static final String NOTE = "edities/" + EDITION + "/stukken/beslisnota.yaml";
  private static final String POINTS = "edities/" + EDITION + "/stukken/beslisnota/kernpunten.md";

  /** Clearly nobody, and remarks with words that nothing else has; as {@link #told} reads them. */
  private static final List<String> SECRETS =
      List.of(
          "zwijgmarmot",
          "kwartelslag",
          "fluisterdas",
          "hagelwit",
          "metopmerkingen",
          "5juni2025",
          "kwikzilverdal",
          "schemerpotje",
          "nachtkastje");

  private final Map<String, String> content = new TreeMap<>();

  @BeforeEach
  void plant() throws IOException {
    content.putAll(Plants.content());
    change(
        NOTE,
        """
          - rol: Opsteller
            nogNietBekend:
              naam: { reden: de naam staat niet in de openbare bronnen, eigenaar: de opsteller }
        """,
        """
          - rol: Opsteller
            naam: Zwijgmarmot Kwartelslag
            op: 2025-06-05
            opmerking: Graag de zin over het Kwikzilverdal schrappen.
        """);
    change(
        NOTE,
        """
          - rol: Directeur
            nogNietBekend:
              naam: { reden: de naam staat niet in de openbare bronnen, eigenaar: de opsteller }
        """,
        """
          - rol: Directeur
            persoon: hagelwit
            stand: akkoord met opmerkingen
        """);
    change(
        NOTE,
        "    datum: 2025-06-17\n",
        "    datum: 2025-06-17\n    opmerking: De raad vroeg naar het Schemerpotje.\n");
    append(
        NOTE,
        """
        opmerkingen:
          - bij: kernpunten
            tekst: Bewaar het Nachtkastje voor later.
        """);
    append(
        "registers/personen.yaml",
        """
        - id: hagelwit
          klasse: intern-persoon
          naam: Fluisterdas Hagelwit
          bron: beslisnota-2025-06
        """);
  }

  private void append(String file, String text) {
    content.merge(file, text, String::concat);
  }

  private void change(String file, String text, String by) {
    String before = content.get(file);
    assertTrue(before.contains(text), () -> text + " is not in " + file + "\n" + before);
    content.put(file, before.replace(text, by));
  }

  private PlantedRun make(EnumSet<Format> formats) {
    return PlantedRun.of(content, EDITION, DocumentRequest.named("beslisnota"), formats);
  }

  @Test
  void noFormatOfThePublicNotaHasAnyOfThem() {
    PlantedRun run = make(EnumSet.copyOf(Format.STANDARD));
    assertEquals(0, run.outcome().count(Severity.FOUT), () -> run.outcome().diagnostics() + "");
    Map<String, List<String>> found = new LinkedHashMap<>();
    int looked = 0;
    for (Map.Entry<String, byte[]> file : run.files().entrySet()) {
      if (file.getKey().contains("beslisnota-openbaar")) {
        looked++;
        String readable = Legible.of(file.getKey(), file.getValue()).all();
        List<String> here = told(readable).toList();
        if (!here.isEmpty()) {
          found.put(file.getKey(), here);
        }
      }
    }
    assertEquals(Format.STANDARD.size(), looked, () -> run.files().keySet().toString());
    assertEquals(Map.of(), found);
  }

  /** That the search above finds what is there. */
  @Test
  void everyFormatOfTheInternalNotaHasAllOfThem() {
    PlantedRun run = make(EnumSet.copyOf(Format.STANDARD));
    for (Map.Entry<String, byte[]> file : run.files().entrySet()) {
      if (file.getKey().contains("beslisnota-intern")) {
        String readable = Legible.of(file.getKey(), file.getValue()).all();
        List<String> missing = new ArrayList<>(SECRETS);
        missing.removeAll(told(readable).toList());
        assertEquals(List.of(), missing, file.getKey());
        assertTrue(readable.contains("VERTROUWELIJK"), file.getKey());
      }
    }
  }

  /** What a file tells, however its lines are broken. */
  private static Stream<String> told(String readable) {
    String text = readable.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0\u00ad-]+", "");
    return SECRETS.stream().filter(text::contains);
  }

  @Test
  void whoTypesANameInThePublicTextIsRefused() {
    append(POINTS, "\nDe vraag is aan Zwijgmarmot Kwartelslag.\n");
    PlantedRun run = make(EnumSet.of(Format.MD));
    List<Diagnostic> errors =
        run.outcome().diagnostics().stream().filter(d -> d.severity() == Severity.FOUT).toList();
    assertEquals(
        List.of("vertrouwelijk-gelekt"),
        errors.stream().map(Diagnostic::code).distinct().toList(),
        errors::toString);
    assertEquals(Map.of(), run.files());
    String told = new DiagnosticPrinter(run.outcome().texts()).print(run.outcome().diagnostics());
    assertFalse(told.contains("Zwijgmarmot"), told);
  }
}
