package nl.paraaf.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elements that templates and prose may use, as a table: what each holds and which attributes
 * it has. {@code docs/sjablonen.md} explains them.
 */
final class Vocabulary {
  static final Set<String> INLINE =
      Set.of(
          "sterk",
          "nadruk",
          "sub",
          "sup",
          "letterlijk",
          "link",
          "veld",
          "voetnoot",
          "citaat",
          "verwijzing",
          "open",
          "regeleinde");
  static final Set<String> BLOCKS =
      Set.of(
          "sectie",
          "alinea",
          "lijst",
          "tabel",
          "staafgrafiek",
          "tijdlijn",
          "kader",
          "ondertekening",
          "artikel",
          "begrippen",
          "inhoudsopgave",
          "openpunten");

  /** Blocks that may stand in an item, cell or note. */
  static final Set<String> FLOW = Set.of("alinea", "lijst", "tabel");

  private static final Set<String> YES_NO = Set.of("ja", "nee");

  private Vocabulary() {}

  /** What an element may hold. */
  enum Content {
    /** Nothing. */
    EMPTY,
    /** Text without elements. */
    TEXT,
    /** Text and inline elements. */
    INLINE,
    /** Either inline content or blocks of {@link #FLOW}. */
    FLOW,
    /** The named children only. */
    CHILDREN,
    /** The named children, then blocks. */
    BLOCKS
  }

  /**
   * An element.
   *
   * @param children names of children of its own, with how many there must be
   */
  record Spec(Content content, Map<String, Count> children, List<Attribute> attributes) {}

  /** How often a child must occur. */
  record Count(int min, int max) {}

  /**
   * An attribute.
   *
   * @param values what it may be; empty for free text, {@code {"#"}} for a whole number from 1
   */
  record Attribute(String name, boolean required, Set<String> values) {}

  /** What is known of an element; null for none of that name. */
  static Spec of(String element) {
    return SPECS.get(element);
  }

  static Set<String> names() {
    return SPECS.keySet();
  }

  private static final Count ONE = new Count(1, 1);
  private static final Count MAY = new Count(0, 1);
  private static final Count ANY = new Count(0, Integer.MAX_VALUE);
  private static final Count SOME = new Count(1, Integer.MAX_VALUE);
  private static final Map<String, Spec> SPECS = specs();

  private static Map<String, Spec> specs() {
    Map<String, Spec> all = new LinkedHashMap<>();
    letter(all);
    blocks(all);
    charts(all);
    agreement(all);
    inline(all);
    return all;
  }

  private static void letter(Map<String, Spec> all) {
    all.put(
        "document",
        children(
            Map.of("briefhoofd", MAY, "deel", SOME),
            need("titel"),
            free("onderwerp"),
            free("kopregel"),
            choice("nummering", "geen", "decimaal")));
    all.put(
        "briefhoofd",
        children(
            Map.of(
                "afzender",
                ONE,
                "retouradres",
                ONE,
                "geadresseerde",
                ONE,
                "colofon",
                MAY,
                "kenmerk",
                ANY)));
    all.put("geadresseerde", children(Map.of("regel", SOME)));
    all.put("colofon", children(Map.of("rubriek", SOME)));
    all.put("rubriek", children(Map.of("regel", SOME), need("label")));
    all.put("kenmerk", inlineHolder(need("label")));
    for (String name : List.of("afzender", "retouradres", "regel", "kop", "titel", "bijschrift")) {
      all.put(name, inlineHolder());
    }
    all.put("ondertekening", children(Map.of("ondertekenaar", SOME)));
    all.put(
        "ondertekenaar", children(Map.of("partij", MAY, "naam", ONE, "ambt", ONE, "regel", ANY)));
    all.put("partij", inlineHolder());
    all.put("naam", inlineHolder());
    all.put("ambt", inlineHolder());
  }

  private static void blocks(Map<String, Spec> all) {
    all.put(
        "deel",
        new Spec(Content.BLOCKS, Map.of(), List.of(choice("vorm", "brief", "staand", "liggend"))));
    all.put(
        "sectie",
        new Spec(
            Content.BLOCKS,
            Map.of("kop", ONE),
            List.of(
                free("id"), new Attribute("nummer", false, YES_NO), choice("soort", "bijlage"))));
    all.put(
        "alinea",
        inlineHolder(
            choice("soort", "gewoon", "aanhef", "slot", "titel", "ondertitel", "stand", "klein")));
    all.put(
        "lijst",
        children(
            Map.of("punt", SOME),
            choice("soort", "punten", "cijfers", "letters", "romeins", "overwegingen")));
    all.put("punt", new Spec(Content.FLOW, Map.of(), List.of(free("id"))));
    all.put(
        "tabel",
        children(
            Map.of("bijschrift", MAY, "kolom", SOME, "kopregel", ANY, "rij", ANY),
            free("id"),
            need("samenvatting"),
            new Attribute("rijkoppen", false, YES_NO)));
    all.put(
        "kolom",
        new Spec(
            Content.EMPTY,
            Map.of(),
            List.of(
                new Attribute("breedte", false, Set.of("#")),
                choice("uitlijning", "links", "rechts", "midden", "decimaal"))));
    all.put("kopregel", children(Map.of("cel", SOME)));
    all.put("rij", children(Map.of("cel", SOME), free("sleutel")));
    all.put(
        "cel",
        new Spec(Content.FLOW, Map.of(), List.of(new Attribute("kolommen", false, Set.of("#")))));
    all.put(
        "kader",
        new Spec(
            Content.BLOCKS,
            Map.of("titel", ONE),
            List.of(free("id"), new Attribute("nummer", false, YES_NO))));
  }

  private static void charts(Map<String, Spec> all) {
    all.put(
        "staafgrafiek",
        children(
            Map.of("bijschrift", ONE, "staaf", SOME),
            free("id"),
            need("samenvatting"),
            need("kop"),
            need("eenheid")));
    all.put(
        "staaf",
        children(Map.of("naam", ONE, "van", ONE, "tot", MAY, "toelichting", MAY), free("sleutel")));
    all.put(
        "tijdlijn",
        children(
            Map.of("bijschrift", ONE, "fase", SOME, "spoor", SOME),
            free("id"),
            need("samenvatting"),
            need("kop"),
            free("vanaf"),
            need("tot")));
    all.put("fase", inlineHolder(need("id"), choice("rol", "stap", "stilstand", "einde")));
    all.put("spoor", children(Map.of("naam", ONE, "periode", SOME), free("sleutel")));
    all.put("periode", inlineHolder(need("fase"), need("vanaf"), free("tot")));
    for (String name : List.of("van", "tot", "toelichting")) {
      all.put(name, inlineHolder());
    }
  }

  private static void agreement(Map<String, Spec> all) {
    all.put("artikel", children(Map.of("titel", ONE, "lid", SOME), free("id")));
    all.put("lid", new Spec(Content.FLOW, Map.of("begrippen", MAY), List.of(free("id"))));
    all.put("begrippen", children(Map.of("begrip", SOME)));
    all.put("begrip", new Spec(Content.BLOCKS, Map.of("term", ONE), List.of(free("id"))));
    all.put("term", inlineHolder());
    all.put("inhoudsopgave", children(Map.of("titel", ONE)));
    all.put("openpunten", children(Map.of("titel", ONE)));
  }

  private static void inline(Map<String, Spec> all) {
    all.put("sterk", inlineHolder());
    all.put("nadruk", inlineHolder());
    all.put("sub", new Spec(Content.TEXT, Map.of(), List.of()));
    all.put("sup", new Spec(Content.TEXT, Map.of(), List.of()));
    all.put("letterlijk", new Spec(Content.TEXT, Map.of(), List.of()));
    all.put("link", inlineHolder(need("naar")));
    all.put("veld", inlineHolder(need("pad")));
    all.put("voetnoot", new Spec(Content.FLOW, Map.of(), List.of()));
    all.put("citaat", children(Map.of("stuk", SOME)));
    all.put("stuk", new Spec(Content.EMPTY, Map.of(), List.of(need("sleutel"), free("plaats"))));
    all.put(
        "verwijzing",
        new Spec(
            Content.EMPTY, Map.of(), List.of(need("naar"), new Attribute("kort", false, YES_NO))));
    all.put(
        "open",
        new Spec(Content.EMPTY, Map.of(), List.of(need("naam"), need("nodig"), free("pad"))));
    all.put("regeleinde", new Spec(Content.EMPTY, Map.of(), List.of()));
  }

  private static Spec children(Map<String, Count> children, Attribute... attributes) {
    return new Spec(Content.CHILDREN, children, List.of(attributes));
  }

  private static Spec inlineHolder(Attribute... attributes) {
    return new Spec(Content.INLINE, Map.of(), List.of(attributes));
  }

  private static Attribute need(String name) {
    return new Attribute(name, true, Set.of());
  }

  private static Attribute free(String name) {
    return new Attribute(name, false, Set.of());
  }

  private static Attribute choice(String name, String... values) {
    return new Attribute(name, false, Set.of(values));
  }
}
