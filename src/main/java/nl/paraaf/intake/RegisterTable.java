package nl.paraaf.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.paraaf.domain.Lijstwaarde;
import nl.paraaf.domain.Registers;

/** Puts the lists that were read in their places; a register without a file is empty. */
final class RegisterTable {
  private final Map<Register, List<? extends Record>> read;

  private RegisterTable(Map<Register, List<? extends Record>> read) {
    this.read = read;
  }

  static Registers of(Map<Register, List<? extends Record>> read) {
    RegisterTable table = new RegisterTable(read);
    return new Registers(
        table.list(Register.BRONNEN, Registers.Bron.class),
        table.list(Register.KAMERSTUKKEN, Registers.Kamerstuk.class),
        table.list(Register.MOTIES, Registers.Motie.class),
        table.list(Register.TOEZEGGINGEN, Registers.Toezegging.class),
        table.list(Register.PERSONEN, Registers.Persoon.class),
        table.list(Register.AMBTEN, Registers.Ambt.class),
        table.list(Register.ORGANISATIES, Registers.Organisatie.class),
        table.list(Register.CLUSTERS, Registers.Cluster.class),
        table.list(Register.INSTRUMENTEN, Registers.Instrument.class),
        table.list(Register.AFKORTINGEN, Registers.Afkorting.class),
        table.list(Register.BEGRIPPEN, Registers.Begrip.class),
        table.list(Register.CIJFERS, Registers.Cijfer.class),
        table.list(Register.WAARDELIJSTEN, Lijstwaarde.class));
  }

  private <T extends Record> List<T> list(Register register, Class<T> type) {
    List<T> list = new ArrayList<>();
    read.getOrDefault(register, List.of()).forEach(item -> list.add(type.cast(item)));
    return list;
  }
}
