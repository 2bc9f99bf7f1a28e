package nl.paraaf.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import nl.paraaf.language.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a search says that it needs must follow from its pattern: it may skip no text that has it.
 */
class SearchesTest {
  private static final int TEXTS = 4000;

  /** What the patterns are about, and what nearly looks like it. */
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          "\u00a0",
          "\n",
          ".",
          ",",
          ", ",
          ". ",
          ".. ",
          "...",
          " .",
          " ;",
          ";",
          ":",
          "!",
          "?",
          "…",
          "-",
          "‑",
          "–",
          "—",
          " - ",
          " – ",
          "'",
          "’",
          "‘",
          "“",
          "”",
          "\"",
          "(",
          ")",
          "a) ",
          "/",
          "%",
          " %",
          "€",
          "€ ",
          "+",
          "0",
          "1",
          "2",
          "3",
          "12",
          "42.000",
          "7.5",
          "7,5",
          "42,000",
          "11,3 miljoen",
          "2 miljard",
          "van 2 mln",
          "20 euro",
          " euro",
          "kosten van 3 miljoen voor",
          "5 tot 3%",
          "5–3 kton",
          "30 à 20 procent",
          "2025",
          "2024/25",
          "2025-2030",
          "2025–2030",
          "H2",
          "29 826",
          "29826",
          "32.813",
          "2024-",
          "25 juni",
          "woensdag 25 juni 2025 jl.",
          "3 mei",
          "Juni 2025",
          "eind 2025",
          "voorjaar van 2025",
          "Q3 2025",
          "Prinsjesdag 2025",
          "1-2 mei",
          "12-14 kton",
          "p. 3-4",
          "nr. 203",
          "nrs. A",
          "Kamerstukken II 2024/25, 29826, nr. 203",
          "Kamerstukken II",
          "TZ202506-123",
          "TZ 12",
          "toezegging T01234",
          "toezeggingen nr. T012",
          "CO₂",
          "CO2",
          "CO2-heffing",
          "NOx",
          "NOₓ",
          "NH3",
          "SO2",
          "N2O",
          "CH4",
          "EoPs",
          "JLoIs",
          "BVs",
          "foto’s",
          "foto's",
          "de de",
          "een een",
          "ver-duurzaming",
          "beleids- maatregelen",
          "in- en",
          "7.5 Mton",
          "einde.Begin",
          "komma,woord",
          "‘s avonds",
          "'s avonds",
          "'t",
          "J.A. van Dijk",
          "minister J. de",
          "heer A. Bos",
          "lid B. van",
          "artikel 5",
          "tabel 2",
          "29 826 XIII",
          "www.voorbeeld.nl",
          "https://x.nl/a",
          "naam@x.nl",
          "mailto:naam",
          "map.nl/pad",
          "JLoI is getekend",
          "Joint Letter of Intent",
          "EoP",
          " ondertekend",
          "tekende de EoP",
          "werkt aan een JLoI",
          "op weg naar de JLoI",
          "nog niet ",
          "geen ",
          "maatwerkafspraak is gesloten",
          "bindende overeenkomst",
          "heeft advies gevraagd",
          "wacht op het advies",
          "nog geen advies",
          "gesprekken zijn gestopt",
          "traject is beëindigd",
          "afspraak wordt uitgevoerd",
          "onderzoeken of het haalbaar is",
          "wordt onderhandeld",
          "é",
          "Ĳ",
          "\ud835\udc00",
          "a",
          "x");

  private static final Map<String, Search> SEARCHES = new TreeMap<>();

  @BeforeAll
  static void collect() throws ReflectiveOperationException {
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.paraaf.checking", "nl.paraaf.language")) {
      for (Field field : type.reflect().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          collect(type.getSimpleName() + "." + field.getName(), field.get(null));
        }
      }
    }
  }

  private static void collect(String name, Object value) throws ReflectiveOperationException {
    if (value instanceof Search search) {
      SEARCHES.put(name, search);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(name + "[" + i + "]", list.get(i));
      }
    } else if (value instanceof Record && value.getClass().getName().startsWith("nl.paraaf")) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (component.getType() == Search.class) {
          Method accessor = component.getAccessor();
          accessor.setAccessible(true);
          collect(name + "." + component.getName(), accessor.invoke(value));
        }
      }
    }
  }

  @Test
  void whatIsSkippedWouldNotHaveBeenFound() {
    Random random = new Random(20250630);
    TreeSet<String> neverFound = new TreeSet<>(SEARCHES.keySet());
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      SEARCHES.forEach(
          (name, search) -> {
            List<String> plain = found(search.pattern().matcher(text).results().toList());
            assertEquals(plain, found(search.in(text).results().toList()), name + ": " + text);
            if (!plain.isEmpty()) {
              neverFound.remove(name);
            }
          });
    }
    assertTrue(SEARCHES.size() > 40, "searches are no longer seen: " + SEARCHES.keySet());
    assertEquals(List.of(), List.copyOf(neverFound), "no text had these: add pieces");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(8);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static List<String> found(List<MatchResult> results) {
    List<String> found = new ArrayList<>();
    results.forEach(r -> found.add(r.start() + "-" + r.end() + " " + r.group()));
    return found;
  }
}
