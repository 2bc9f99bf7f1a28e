package nl.paraaf.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Traject;

/** What a key can refer to. */
enum Target {
  BRON("de bron", "", Register.BRONNEN, Register.KAMERSTUKKEN),
  KAMERSTUK("het kamerstuk", "", Register.KAMERSTUKKEN),
  PERSOON("de persoon", "", Register.PERSONEN),
  AMBT("het ambt", "", Register.AMBTEN),
  ORGANISATIE("de organisatie", "", Register.ORGANISATIES),
  PROVINCIE("de provincie", "provincie", Register.ORGANISATIES),
  PARLEMENT("de Kamer", "parlement", Register.ORGANISATIES),
  CLUSTER("het cluster", "", Register.CLUSTERS),
  INSTRUMENT("het instrument", "", Register.INSTRUMENTEN),
  MOTIE("de motie", "", Register.MOTIES),
  TOEZEGGING("de toezegging", "", Register.TOEZEGGINGEN),
  CIJFER("het cijfer", "", Register.CIJFERS),
  BEGRIP("het begrip", "", Register.BEGRIPPEN),
  AFKORTING("de afkorting", "", Register.AFKORTINGEN);

  /** By the name that a schema gives to them. */
  private static final Map<String, Target> NAMED =
      Map.ofEntries(
          entry("bronnen", BRON),
          entry("kamerstukken", KAMERSTUK),
          entry("personen", PERSOON),
          entry("ambten", AMBT),
          entry("organisaties", ORGANISATIE),
          entry("provincies", PROVINCIE),
          entry("parlement", PARLEMENT),
          entry("clusters", CLUSTER),
          entry("instrumenten", INSTRUMENT),
          entry("moties", MOTIE),
          entry("toezeggingen", TOEZEGGING),
          entry("cijfers", CIJFER),
          entry("begrippen", BEGRIP),
          entry("afkortingen", AFKORTING));

  /** The keys that refer, by the record that has them; {@code bron} refers everywhere. */
  private static final Map<Class<?>, Map<String, Target>> KEYS =
      Map.ofEntries(
          entry(Traject.class, Map.of("cluster", CLUSTER, "provincies", PROVINCIE)),
          entry(Ontwerp.class, Map.of("provincies", PROVINCIE)),
          entry(Traject.Locatie.class, Map.of("provincie", PROVINCIE)),
          entry(Traject.Gebeurtenis.class, Map.of("partijen", ORGANISATIE)),
          entry(Traject.Steun.class, Map.of("instrument", INSTRUMENT)),
          entry(
              Editie.class,
              Map.of("afzender", ORGANISATIE, "aan", PARLEMENT, "vorigeBrief", KAMERSTUK)),
          entry(Editie.Ondertekenaar.class, Map.of("persoon", PERSOON, "ambt", AMBT)),
          entry(Registers.Bron.class, Map.of("kamerstuk", KAMERSTUK)),
          entry(Registers.Motie.class, Map.of("kamerstuk", KAMERSTUK)),
          entry(Registers.Ambtstermijn.class, Map.of("ambt", AMBT)),
          entry(Registers.Ambt.class, Map.of("organisatie", ORGANISATIE)),
          entry(Registers.Organisatie.class, Map.of("opvolger", ORGANISATIE)),
          entry(Registers.Lidmaatschap.class, Map.of("persoon", PERSOON)));

  private final String label;
  private final String kind;
  private final List<Register> registers;

  Target(String label, String kind, Register... registers) {
    this.label = label;
    this.kind = kind;
    this.registers = List.of(registers);
  }

  /** What a key of a record refers to; empty for a key that holds a fact. */
  static Optional<Target> of(Class<?> record, String key) {
    if (key.equals("bron")) {
      return Optional.of(BRON);
    }
    return Optional.ofNullable(KEYS.getOrDefault(record, Map.of()).get(key));
  }

  /** What a schema means by a name; empty for a name that means no register. */
  static Optional<Target> named(String name) {
    return Optional.ofNullable(NAMED.get(name));
  }

  /** What it is called, with its article. */
  String label() {
    return label;
  }

  /** The {@code soort} that the item must have; empty for any. */
  String kind() {
    return kind;
  }

  List<Register> registers() {
    return registers;
  }

  /** The files in which the item can stand. */
  String files() {
    return registers.stream().map(Register::path).collect(Collectors.joining(" of "));
  }
}
