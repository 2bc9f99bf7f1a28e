package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Status;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run makes the documents whose inputs changed or whose files did, says why, and no other. */
class OnlyWhatChangedTest {
  private static final Manner TIDY = new Manner(false, true, false, Optional.empty());
  private static final Request SOME = Folder.some();

  private final Folder folder = new Folder();

  private Set<String> made(Manner manner) throws IOException {
    return made(SOME, manner);
  }

  private Set<String> made(Request request, Manner manner) throws IOException {
    Outcome outcome = folder.make(request, manner);
    assertEquals(0, outcome.count(Severity.FOUT), () -> outcome.diagnostics().toString());
    Set<String> made = new TreeSet<>();
    for (Outcome.Made file : outcome.made()) {
      String path = file.path();
      made.add(path.substring("output/".length(), path.lastIndexOf('.')));
    }
    return made;
  }

  /** What would be made, with the reasons. */
  private Map<String, List<String>> reasons() throws IOException {
    Map<String, String> before = folder.made();
    Map<String, List<String>> reasons = new TreeMap<>();
    for (Verdict verdict : folder.make(SOME, Manner.DRY).upkeep().verdicts()) {
      reasons.put(verdict.path(), verdict.reasons());
    }
    assertEquals(before, folder.made(), "a dry run writes nothing");
    return reasons;
  }

  /** The files and the manifest are those of a run that made everything at once. */
  private void isAsMadeAtOnce() throws IOException {
    Folder fresh = folder.fresh();
    fresh.make(SOME, Manner.ANEW);
    assertEquals(fresh.made(), folder.made());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          content/trajecten/cosun.yaml | statutaireNaam: Coöperatie Koninklijke Cosun U.A. | statutaireNaam: Cosun U.A. | content/trajecten/cosun.yaml#/bedrijf/statutaireNaam
          content/trajecten/anqore.yaml | naam: AnQore | naam: AnQuore | content/trajecten/anqore.yaml#/naam
          content/edities/2026-06/opening.md | maatwerkaanpak | aanpak met maatwerk | content/edities/2026-06/opening.md
          content/clausules/onderhandelingen.md | Partijen | De Partijen | content/clausules/onderhandelingen.md
          templates/bijlage-stand-van-zaken.ftl | <alinea> | <alinea>Nieuw. | templates/bijlage-stand-van-zaken.ftl
          """)
  void aChangeMakesTheDocumentsThatUseIt(String file, String words, String by, String place)
      throws IOException {
    made(Manner.CHANGED);
    folder.change(file, words, by);
    Map<String, List<String>> reasons = reasons();
    assertTrue(!reasons.isEmpty() && reasons.size() < 8, reasons::toString);
    reasons.forEach((path, why) -> assertTrue(why.contains(place + " veranderde"), path + why));
    assertEquals(reasons.keySet(), made(TIDY));
    isAsMadeAtOnce();
  }

  @Test
  void oneRecordMakesItsLetterItsAnnexItsSheetsAndItsDraft() throws IOException {
    made(Manner.CHANGED);
    folder.change("content/trajecten/cosun.yaml", "naam: Cosun\nbedrijf", "naam: Kosun\nbedrijf");
    assertEquals(
        Set.of(
            "2026-06/bedrijfsbladen/cosun",
            "2026-06/bijlage-stand-van-zaken",
            "2026-06/voortgangsbrief",
            "juridisch/cosun/maatwerkafspraak",
            "juridisch/cosun/maatwerkafspraak-verantwoording"),
        made(TIDY));
  }

  @Test
  void nothingIsMadeWhenNothingChanged() throws IOException {
    Set<String> all = made(Manner.CHANGED);
    Map<String, String> before = folder.made();
    assertEquals(Set.of(), made(Manner.CHANGED));
    assertEquals(before, folder.made());
    assertEquals(all, made(Manner.ANEW));
    assertEquals(before, folder.made());
    folder.output.remove(Stamp.FILE);
    assertEquals(Set.of(), made(Manner.CHANGED));
    assertEquals(Map.of(), reasons());
  }

  @Test
  void aFileThatIsNotAsItWasMadeIsMadeAgain() throws IOException {
    made(Manner.CHANGED);
    folder.output.remove("2026-06/voortgangsbrief.md");
    folder.output.put("juridisch/anqore/jloi.html", "van een ander".getBytes(UTF_8));
    assertEquals(
        Map.of(
            "2026-06/voortgangsbrief",
            List.of("output/2026-06/voortgangsbrief.md ontbreekt"),
            "juridisch/anqore/jloi",
            List.of("output/juridisch/anqore/jloi.html na het maken is veranderd")),
        reasons());
    assertEquals(Set.of("2026-06/voortgangsbrief", "juridisch/anqore/jloi"), made(TIDY));
    isAsMadeAtOnce();
  }

  @Test
  void anotherFormatOrStatusOrEditionLeavesTheOthersAsTheyAre() throws IOException {
    made(Manner.CHANGED);
    Request docx =
        Folder.request(
            DocumentRequest.named("voortgangsbrief"), DraftRequest.NONE, Set.of(Format.DOCX));
    assertEquals(Set.of("2026-06/voortgangsbrief"), made(docx, Manner.CHANGED));
    assertEquals(Set.of(), made(Manner.CHANGED));
    assertEquals(Set.of(), made(docx, Manner.CHANGED));
    Request older =
        new Request(
            Optional.of("2025-06-30"),
            false,
            DocumentRequest.STANDARD,
            Set.of(Format.MD),
            Status.CONCEPT);
    assertEquals(2, made(older, Manner.CHANGED).size());
    assertEquals(Set.of(), made(Manner.CHANGED));
    assertEquals(Set.of(), made(older, Manner.CHANGED));
    folder.output.remove(Stamp.FILE);
    assertEquals(Set.of(), made(Manner.CHANGED));
  }

  @Test
  void saysWhatOfTheWholeProgramChanged() throws IOException {
    made(Manner.CHANGED);
    String manifest = new String(folder.output.get(Manifests.FILE), UTF_8);
    folder.output.put(
        Manifests.FILE,
        manifest
            .replace(
                "\"programma\" : \"" + Version.identity() + "\"", "\"programma\" : \"paraaf 0\"")
            .replaceAll("\"vingerafdruk\" : \"\\w", "\"vingerafdruk\" : \"x")
            .getBytes(UTF_8));
    Map<String, List<String>> reasons = reasons();
    assertEquals(8, reasons.size());
    reasons.values().forEach(why -> assertEquals(List.of("het programma veranderde"), why));
  }

  @Test
  void aDocumentThatDoesNotExistAnyMoreIsToldAndTidied() throws IOException {
    made(Folder.drafts(), Manner.CHANGED);
    folder.content.remove("juridisch/aeb.yaml");
    folder.content.remove("juridisch/aeb-eop.versies.yaml");
    folder.output.put("juridisch/aeb/eop.md", "met de hand".getBytes(UTF_8));
    List<Upkeep.Gone> gone = folder.make(Folder.drafts(), Manner.CHANGED).upkeep().gone();
    assertEquals(
        List.of(
            new Upkeep.Gone(
                "juridisch/aeb/eop",
                List.of("output/juridisch/aeb/eop.html"),
                List.of("output/juridisch/aeb/eop.md"),
                false),
            new Upkeep.Gone(
                "juridisch/aeb/eop-verantwoording",
                List.of(
                    "output/juridisch/aeb/eop-verantwoording.html",
                    "output/juridisch/aeb/eop-verantwoording.md"),
                List.of(),
                false)),
        gone);
    assertEquals(
        gone, folder.make(Folder.drafts(), Manner.CHANGED).upkeep().gone(), "told each time");
    assertEquals(2, folder.make(Folder.drafts(), TIDY).upkeep().gone().size());
    assertEquals(List.of(), folder.make(Folder.drafts(), TIDY).upkeep().gone());
    assertEquals("met de hand", folder.made().get("juridisch/aeb/eop.md"));
    folder.output.remove("juridisch/aeb/eop.md");
    Folder fresh = folder.fresh();
    fresh.make(Folder.drafts(), Manner.ANEW);
    assertEquals(fresh.made(), folder.made());
  }

  @Test
  void whatWasToldOfDocumentsThatAreKeptIsNotForgotten() throws IOException {
    Outcome first = folder.make(SOME, Manner.CHANGED);
    Told told = folder.make(SOME, Manner.CHANGED).upkeep().told();
    assertTrue(told.open() > 0, told::toString);
    folder.change("content/edities/2026-06/opening.md", "maatwerkaanpak", "aanpak met maatwerk");
    Outcome second = folder.make(SOME, Manner.CHANGED);
    assertEquals(7, second.upkeep().kept());
    assertTrue(second.upkeep().told().open() > 0);
    assertTrue(second.diagnostics().size() < first.diagnostics().size());
  }
}
