package nl.paraaf.checking.edition;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Records;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Registers.Ambt;
import nl.paraaf.domain.Registers.Ambtstermijn;
import nl.paraaf.domain.Registers.Organisatie;
import nl.paraaf.domain.Registers.OrganisatieSoort;
import nl.paraaf.domain.Registers.Persoon;

/** Persons, offices and ministries for tests. */
final class Government {
  private Government() {}

  /**
   * Ministers Hermans until 23 February 2026 and Van Veldhoven since, state secretary Aartsen; the
   * ministry of KGG until 23 February 2026 and that of EZK since.
   */
  static Registers registers() {
    Registers none = Registers.none();
    return new Registers(
        none.bronnen(),
        none.kamerstukken(),
        none.moties(),
        none.toezeggingen(),
        List.of(
            person("Sophie Hermans", "minister-kgg", "2024-07-02", "2026-02-23"),
            person("Van Veldhoven", "minister-kgg", "2026-02-23", ""),
            person("A.A. (Thierry) Aartsen", "staatssecretaris-ienw", "", ""),
            person("Jo-Annes de Bat", "staatssecretaris-ezk", "2026-02-23", "")),
        List.of(
            office("minister-kgg", "Minister van Klimaat en Groene Groei", ""),
            office(
                "staatssecretaris-ienw", "Staatssecretaris van Infrastructuur en Waterstaat", ""),
            office(
                "staatssecretaris-ezk",
                "Staatssecretaris van Economische Zaken en Klimaat",
                "2026-02-23")),
        List.of(
            ministry("kgg", "Ministerie van Klimaat en Groene Groei", "2024-07-02", "2026-02-23"),
            ministry("ezk", "Ministerie van Economische Zaken en Klimaat", "2026-02-23", ""),
            ministry(
                "ezk-eerder", "Ministerie van Economische Zaken en Klimaat", "", "2024-07-02")),
        none.clusters(),
        none.instrumenten(),
        none.afkortingen(),
        none.begrippen(),
        none.cijfers());
  }

  private static Persoon person(String name, String office, String from, String until) {
    Ambtstermijn term = new Ambtstermijn(office, Records.day(from), Records.day(until), "bron");
    return new Persoon(name, name, Optional.empty(), List.of(term), "bron");
  }

  private static Ambt office(String id, String title, String from) {
    return new Ambt(id, title, "kgg", Records.day(from), Optional.empty());
  }

  private static Organisatie ministry(String id, String name, String from, String until) {
    return new Organisatie(
        id,
        OrganisatieSoort.MINISTERIE,
        name,
        Optional.empty(),
        List.of(),
        Records.day(from),
        Records.day(until),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
