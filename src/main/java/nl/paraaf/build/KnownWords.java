package nl.paraaf.build;

import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.domain.Registers;
import nl.paraaf.intake.Content;

/** Names and words that are good because a register or the word list has them. */
final class KnownWords {
  private KnownWords() {}

  static Set<String> of(Content content) {
    Set<String> words = new TreeSet<>(content.words());
    Registers registers = content.gegevens().registers();
    content
        .gegevens()
        .trajecten()
        .forEach(
            track -> {
              words.add(track.naam());
              words.add(track.bedrijf().naam());
              track.bedrijf().statutaireNaam().ifPresent(words::add);
            });
    registers.organisaties().forEach(o -> words.add(o.naam()));
    registers.personen().forEach(p -> words.add(p.naam()));
    registers.ambten().forEach(a -> words.add(a.titel()));
    registers.clusters().forEach(c -> words.add(c.naam()));
    registers.instrumenten().forEach(i -> words.add(i.naam()));
    registers.moties().forEach(m -> words.add(m.naam()));
    registers
        .bronnen()
        .forEach(
            b -> {
              words.add(b.titel());
              b.uitgever().ifPresent(words::add);
            });
    registers
        .afkortingen()
        .forEach(
            a -> {
              words.add(a.afkorting());
              words.add(a.voluit());
            });
    registers.begrippen().forEach(b -> words.add(b.term()));
    return words;
  }
}
