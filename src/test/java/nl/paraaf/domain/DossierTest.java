package nl.paraaf.domain;

import static nl.paraaf.domain.Records.day;
import static nl.paraaf.domain.Records.edition;
import static nl.paraaf.domain.Records.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.domain.Registers.Lidmaatschap;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {
  private static final Editie SUMMER_2025 =
      edition("2025-06-30", "2025-03-17", new Editie.Ondertekenaar("hermans", "minister-kgg"));
  private static final Editie SPRING_2026 =
      edition("2026-06-15", "2025-06-30", new Editie.Ondertekenaar("hermans", "minister-kgg"));

  private static final Gegevens FACTS = DossierRecords.facts();

  @Test
  void theTracksAreThoseOfWhichSomethingHadHappenedByName() {
    assertEquals(List.of("alco", "cosun", "dow", "yara"), ids(at(SUMMER_2025).trajecten()));
    assertEquals(List.of("alco", "cosun", "dow", "reju", "yara"), ids(at(SPRING_2026).trajecten()));
  }

  @Test
  void aStandingIsThatOfItsDate() {
    TrajectStand then = at(SUMMER_2025).traject().get("cosun");
    assertEquals(Fase.JLOI_GETEKEND, then.fase());
    assertEquals(Soort.JLOI_ONDERTEKEND, then.faseSinds().soort());
    assertEquals(Optional.of(Fase.EOP_GETEKEND), then.vorigeFase());
    assertTrue(then.faseGewijzigd());
    assertEquals(
        List.of(Soort.ADVIES, Soort.JLOI_ONDERTEKEND),
        then.nieuw().stream().map(Traject.Gebeurtenis::soort).toList());
    assertEquals("70", then.doelen().get(0).min().toPlainString());
    assertEquals("Groningen", then.provincies().get(0).naam());
    assertEquals("Noord", then.cluster().orElseThrow().naam());

    TrajectStand now = at(SPRING_2026).traject().get("cosun");
    assertEquals(Fase.MAATWERKAFSPRAAK_GETEKEND, now.fase());
    assertEquals(Optional.of(Fase.JLOI_GETEKEND), now.vorigeFase());
    assertEquals("67", now.doelen().get(0).min().toPlainString());
    assertEquals(1, now.nieuw().size());
  }

  @Test
  void phasesFollowEachOtherUpToTheDate() {
    assertEquals(
        List.of(
            "trajecten/cosun/fasen/1 EOP_GETEKEND 2024-10-10 2025-06-23 256",
            "trajecten/cosun/fasen/2 AMVI_ONTVANGEN 2025-06-23 2025-06-23 0",
            "trajecten/cosun/fasen/3 JLOI_GETEKEND 2025-06-23 2025-06-30 7"),
        phases(at(SUMMER_2025).traject().get("cosun")));
    List<String> now = phases(at(SPRING_2026).traject().get("cosun"));
    assertEquals("trajecten/cosun/fasen/3 JLOI_GETEKEND 2025-06-23 2025-12-18 178", now.get(2));
    assertEquals(4, now.size());
    TrajectStand dow = at(SPRING_2026).traject().get("dow");
    assertSame(dow.faseSinds(), dow.fasen().get(dow.fasen().size() - 1).sinds());
  }

  private static List<String> phases(TrajectStand track) {
    return track.fasen().stream()
        .map(f -> f.sleutel() + " " + f.fase() + " " + f.vanaf() + " " + f.tot() + " " + f.dagen())
        .toList();
  }

  @Test
  void aTrackThatWasNotKnownAtThePreviousLetterHasNoPreviousPhase() {
    TrajectStand dow = at(SUMMER_2025).traject().get("dow");
    assertEquals(Optional.empty(), dow.vorigeFase());
    assertFalse(dow.faseGewijzigd());
    assertFalse(dow.actief());
    assertFalse(at(SPRING_2026).traject().get("dow").faseGewijzigd());
  }

  @Test
  void groupsCountOnlyMaatwerktrajectenButNewsAndTypesCountAll() {
    Dossier dossier = at(SPRING_2026);
    assertEquals(List.of("cosun"), ids(dossier.stand().get("maatwerkafspraak_getekend")));
    assertEquals(List.of(), dossier.stand().get("subsidie_verleend"));
    assertEquals(List.of("alco", "cosun"), ids(dossier.bereikt().get("eop_ondertekend")));
    assertEquals(List.of("reju"), ids(dossier.nieuw().get("subsidiebeschikking")));
    assertEquals(List.of("yara"), ids(dossier.soort().get("maatwerksubsidie")));
    assertEquals(2, dossier.telling().bereikt().get("eop_ondertekend"));
    assertEquals(0, dossier.telling().stand().get("gestopt"));
    assertEquals("telling", dossier.telling().sleutel());
    assertEquals("trajecten/cosun", dossier.traject().get("cosun").sleutel());
  }

  @Test
  void everyKeyIsThereThoughNoTrackIs() {
    Dossier empty = Dossier.of(new Gegevens(List.of(), List.of(), FACTS.registers()), SUMMER_2025);
    assertEquals(keys(Fase.values()), List.copyOf(empty.stand().keySet()));
    assertEquals(keys(Soort.values()), List.copyOf(empty.bereikt().keySet()));
    assertEquals(keys(Soort.values()), List.copyOf(empty.nieuw().keySet()));
    assertEquals(keys(TrajectType.values()), List.copyOf(empty.soort().keySet()));
    assertEquals(Set.of(0), Set.copyOf(empty.telling().nieuw().values()));
    assertEquals(keys(Fase.values()), List.copyOf(empty.telling().stand().keySet()));
  }

  @Test
  void sourcesComeOnceAndNotFromLater() {
    assertEquals(
        List.of("bron-vroeg", "bron-eop_ondertekend", "bron-jloi_ondertekend", "bron-vroeg-2"),
        at(SUMMER_2025).traject().get("cosun").bronnen());
  }

  @Test
  void registersAreThoseOfTheDate() {
    Dossier then = at(SUMMER_2025);
    Dossier now = at(SPRING_2026);
    assertEquals("13", then.cijfer().get("eop-getekend").waarde().toPlainString());
    assertEquals("14", now.cijfer().get("eop-getekend").waarde().toPlainString());
    assertEquals(Set.of("kgg", "groningen", "amvi"), then.organisatie().keySet());
    assertEquals(Set.of("kgg", "groningen", "amvi", "ezk"), now.organisatie().keySet());
    assertEquals(
        List.of("oud-lid"),
        then.organisatie().get("amvi").leden().stream().map(Lidmaatschap::persoon).toList());
    assertEquals(
        List.of("oud-lid", "nieuw-lid"),
        now.organisatie().get("amvi").leden().stream().map(Lidmaatschap::persoon).toList());
    assertEquals(1, then.motie().get("motie-x").afdoening().size());
    assertEquals(2, now.motie().get("motie-x").afdoening().size());
    assertNull(then.toezegging().get("toezegging-later"));
    assertEquals(Set.of("kst-29826-203"), then.kamerstuk().keySet());
    assertEquals(3, now.kamerstuk().size());
    assertNull(then.bron().get("bron-advies"));
    assertEquals(1, then.instrument().get("niki").feiten().size());
    assertEquals(1, then.ondertekenaars().size());
    assertEquals("Sophie Hermans", then.ondertekenaars().get(0).persoon().naam());
    assertEquals("ondertekenaars/0", then.ondertekenaars().get(0).sleutel());
  }

  @Test
  void recordsAreTheOnesThatWereRead() {
    Traject read = FACTS.trajecten().get(0);
    TrajectStand cosun = at(SUMMER_2025).traject().get("cosun");
    assertSame(read.bedrijf(), cosun.bedrijf());
    assertSame(read.locaties().get(0), cosun.locaties().get(0));
    assertSame(read.gebeurtenissen().get(2), cosun.faseSinds());
    assertSame(read.doelen().get(0), cosun.doelen().get(0));
    assertSame(read.doelen().get(0), cosun.traject().doelen().get(0));
    assertSame(FACTS.registers().ambten().get(0), at(SUMMER_2025).ambt().get("minister-kgg"));
    assertSame(FACTS.trajecten().get(2), at(SUMMER_2025).traject().get("dow").traject());
  }

  @Test
  void aShortenedCopyHasThePlaceOfItsOriginal() {
    Provenance provenance = new Provenance();
    DataPath place = new DataPath("content/trajecten/cosun.yaml", "");
    provenance.put(FACTS.trajecten().get(0), place);
    Traject shortened = Dossier.of(FACTS, SUMMER_2025, provenance).traject().get("cosun").traject();
    assertNotSame(FACTS.trajecten().get(0), shortened);
    assertEquals(Optional.of(place), provenance.of(shortened));
  }

  /** Days that look ahead by their nature. */
  private static final Set<String> AHEAD = Set.of("tot", "termijn");

  @ParameterizedTest
  @ValueSource(strings = {"2024-01-01", "2024-10-09", "2025-06-22", "2025-06-30", "2025-12-17"})
  void nothingOfALaterDateCanBeReached(String date) {
    Dossier dossier = Dossier.of(FACTS, edition(date, "2023-01-01"));
    List<String> later = new ArrayList<>();
    walk(dossier, "dossier", LocalDate.parse(date), later);
    assertEquals(List.of(), later);
  }

  @Test
  void theWalkDoesFindLaterDates() {
    List<String> later = new ArrayList<>();
    walk(FACTS, "alles", LocalDate.of(2025, 6, 30), later);
    assertTrue(later.contains("alles.trajecten.0.gebeurtenissen.3"), later::toString);
    assertTrue(later.contains("alles.registers.kamerstukken.0.datum"), later::toString);
  }

  private static void walk(Object value, String path, LocalDate day, List<String> later) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> walk(inner, path, day, later));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(list.get(i), path + "." + i, day, later);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> walk(inner, path + "." + key, day, later));
    } else if (value instanceof Datum date) {
      walk(date.eerste(), path, day, later);
    } else if (value instanceof LocalDate date) {
      if (date.isAfter(day)) {
        later.add(path);
      }
    } else if (value instanceof Traject.Gebeurtenis event) {
      walk(event.bekendOp(), path, day, later);
    } else if (value instanceof Record) {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        if (!AHEAD.contains(part.getName())) {
          walk(component(value, part), path + "." + part.getName(), day, later);
        }
      }
    }
  }

  private static Object component(Object value, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(part.getName(), e);
    }
  }

  private static Dossier at(Editie edition) {
    return Dossier.of(FACTS, edition);
  }

  private static List<String> ids(List<TrajectStand> tracks) {
    return tracks.stream().map(TrajectStand::id).toList();
  }

  private static List<String> keys(Benoemd[] values) {
    return Arrays.stream(values).map(Benoemd::id).toList();
  }
}
