package nl.paraaf.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  private static final DataPath FILE = new DataPath("content/a.yaml", "");

  @Test
  void positionsStartAtOneAndSortByLine() {
    assertThrows(IllegalArgumentException.class, () -> new Position(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Position(1, 0));
    assertTrue(new Position(2, 1).compareTo(new Position(1, 80)) > 0);
    assertTrue(new Position(2, 1).compareTo(new Position(2, 2)) < 0);
  }

  @Test
  void spanIsPrintedAsEditorsReadIt() {
    assertEquals("content/a.yaml:3:5", Span.on("content/a.yaml", 3, 5, 9).toString());
    assertEquals("", Span.nowhere().toString());
    assertEquals(Span.at("a", 1, 1), Span.on("a", 1, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/a.yaml#/b/0/c", "content/a.yaml#", "berekend#/telling/eop"})
  void dataPathIsReadAsItIsWritten(String text) {
    assertEquals(text, DataPath.parse(text).toString());
  }

  @Test
  void dataPathEscapesWhatAPointerMust() {
    assertEquals("content/a.yaml#/x~1y~0z/2", FILE.child("x/y~z").child(2).toString());
    assertTrue(DataPath.computed("/telling").isComputed());
  }

  @Test
  void nearestPlaceIsThatOfTheValueAround() {
    SourceMap map = new SourceMap();
    Span doelen = Span.at("content/a.yaml", 7, 3);
    map.putValue(FILE.child("doelen"), doelen);
    map.putKey(FILE.child("doelen"), Span.at("content/a.yaml", 6, 1));
    assertEquals(doelen, map.nearest(FILE.child("doelen").child(0).child("min")));
    assertEquals(Optional.of(doelen), map.value(FILE.child("doelen")));
    assertEquals(Optional.of(Span.at("content/a.yaml", 6, 1)), map.key(FILE.child("doelen")));
    assertEquals(Optional.empty(), map.value(FILE.child("steun")));
    assertEquals(Span.at("content/a.yaml", 1, 1), map.nearest(FILE.child("steun")));
    assertEquals(Span.nowhere(), map.nearest(DataPath.computed("/telling/eop")));
  }

  @Test
  void manyPathsShareTheirParts() {
    DataPaths paths = new DataPaths();
    DataPath first = paths.shared(DataPath.parse("content/a.yaml#/naam"));
    DataPath second = paths.shared(DataPath.parse("content/b.yaml#/naam"));
    assertEquals(DataPath.parse("content/b.yaml#/naam"), second);
    assertSame(first.pointer(), second.pointer());
    assertSame(first.file(), paths.shared(DataPath.parse("content/a.yaml#/id")).file());
  }

  @Test
  void equalRecordsKeepTheirOwnOrigin() {
    List<String> one = List.of(new String("x"));
    List<String> other = List.of(new String("x"));
    Provenance provenance = new Provenance();
    provenance.put(one, FILE.child("a"));
    provenance.put(other, FILE.child("b"));
    assertEquals(Optional.of(FILE.child("a")), provenance.of(one));
    assertEquals(Optional.of(FILE.child("b")), provenance.of(other));
    assertEquals(Optional.empty(), provenance.of(List.of("x")));
  }
}
