package nl.paraaf.intake;

import java.util.Locale;
import nl.paraaf.domain.Lijstwaarde;
import nl.paraaf.domain.Registers;

/** The registers, in the order of the components of {@link Registers}. */
enum Register {
  BRONNEN(Registers.Bron.class, "id"),
  KAMERSTUKKEN(Registers.Kamerstuk.class, "id"),
  MOTIES(Registers.Motie.class, "id"),
  TOEZEGGINGEN(Registers.Toezegging.class, "id"),
  PERSONEN(Registers.Persoon.class, "id"),
  AMBTEN(Registers.Ambt.class, "id"),
  ORGANISATIES(Registers.Organisatie.class, "id"),
  CLUSTERS(Registers.Cluster.class, "id"),
  INSTRUMENTEN(Registers.Instrument.class, "id"),
  AFKORTINGEN(Registers.Afkorting.class, "afkorting"),
  BEGRIPPEN(Registers.Begrip.class, "id"),
  CIJFERS(Registers.Cijfer.class, "id"),
  WAARDELIJSTEN(Lijstwaarde.class, "id");

  private final Class<? extends Record> item;
  private final String key;

  Register(Class<? extends Record> item, String key) {
    this.item = item;
    this.key = key;
  }

  /** What the register holds. */
  Class<? extends Record> item() {
    return item;
  }

  /** The key that names an item. */
  String key() {
    return key;
  }

  /** Name of the schema and of the file, without extension. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String path() {
    return "registers/" + label() + ".yaml";
  }
}
