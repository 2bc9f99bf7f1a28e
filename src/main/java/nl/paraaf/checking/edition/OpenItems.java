package nl.paraaf.checking.edition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.checking.edition.Items.Item;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Editie.NietVermeld;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Promises and motions that are still open, and that no document of the edition tells of. */
public final class OpenItems implements EditionRule {
  private static final String GROUND =
      "Conventie van het huis: elke open toezegging en motie komt in de voortgangsbrief terug tot zij"
          + " is afgedaan.";
  private static final String REMEDY =
      "vermeld haar in de brief of een bijlage, leg in het register de afdoening vast, of geef in"
          + " brief.yaml bij nietVermeld de reden";

  static final Rule DUE =
      new Rule(
          "termijn-niet-vermeld",
          Group.BRIEF,
          Severity.FOUT,
          "{} moest uiterlijk op {} zijn nagekomen, is niet afgedaan en staat in geen stuk van"
              + " editie {}",
          "De termijn van een toezegging is voorbij en de editie zwijgt erover.",
          GROUND,
          REMEDY,
          true);

  static final Rule OPEN =
      new Rule(
          "open-punt-niet-vermeld",
          Group.BRIEF,
          Severity.WAARSCHUWING,
          "{} is sinds {} niet afgedaan en staat in geen stuk van editie {}",
          "Een toezegging of motie die bij de vorige brief al openstond, wordt in deze editie niet"
              + " genoemd.",
          GROUND,
          REMEDY,
          true);

  static final Rule NEEDLESS =
      new Rule(
          "onnodige-reden",
          Group.BRIEF,
          Severity.WAARSCHUWING,
          "volgens nietVermeld staat {} niet in deze editie, maar {}",
          "Bij nietVermeld staat alleen wat openstaat en niet wordt genoemd.",
          "Conventie van het huis: een reden die nergens voor geldt, misleidt wie haar leest.",
          "haal de verwijzing weg uit nietVermeld",
          true);

  static final Rule NUMBER =
      new Rule(
          "nummer-ontbreekt",
          Group.BRIEF,
          Severity.WAARSCHUWING,
          "{} wordt genoemd zonder {}",
          "Wie een toezegging of motie noemt, geeft het nummer waaronder de Kamer haar kent: het"
              + " nummer van de toezegging, of de vindplaats van de motie.",
          "Conventie van het huis: een toezegging of motie is met haar nummer terug te vinden.",
          "vermeld het nummer of de vindplaats, bijvoorbeeld in een voetnoot",
          true);

  @Override
  public List<Rule> rules() {
    return List.of(DUE, OPEN, NEEDLESS, NUMBER);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    Items items = Items.of(edition);
    Set<Item> mentioned = items.mentioned();
    if (Family.isWhole(edition)) {
      Set<String> explained = explained(edition.dossier().editie());
      items.all().stream()
          .filter(item -> !mentioned.contains(item) && !explained.contains(key(item)))
          .flatMap(item -> silence(item, edition).stream())
          .forEach(found);
      needless(edition, items, mentioned, found);
    }
    mentioned.forEach(item -> number(edition, items, item, found));
  }

  private static Optional<Diagnostic> silence(Item item, EditionTexts edition) {
    Editie letter = edition.dossier().editie();
    boolean addressed = letter.aan().startsWith(item.house().id());
    if (!addressed || item.settled(letter.datum()).isPresent()) {
      return Optional.empty();
    }
    Optional<LocalDate> passed = item.term().filter(t -> !t.isAfter(letter.datum()));
    if (passed.isPresent()) {
      return Optional.of(
          DUE.at(edition.place(item.record()), item.name(), passed.get(), letter.id()));
    }
    return item.day()
        .or(() -> item.steps().stream().map(s -> s.datum()).findFirst())
        .filter(day -> !day.isAfter(letter.vorigePeildatum()))
        .map(day -> OPEN.at(edition.place(item.record()), item.name(), day, letter.id()));
  }

  private static String key(Item item) {
    return (item.motion() ? "motie " : "toezegging ") + item.id();
  }

  private static Set<String> explained(Editie letter) {
    Set<String> keys = new HashSet<>();
    for (NietVermeld left : letter.nietVermeld()) {
      left.toezeggingen().forEach(id -> keys.add("toezegging " + id));
      left.moties().forEach(id -> keys.add("motie " + id));
    }
    return keys;
  }

  private static void needless(
      EditionTexts edition, Items items, Set<Item> mentioned, Consumer<Diagnostic> found) {
    Editie letter = edition.dossier().editie();
    for (NietVermeld left : letter.nietVermeld()) {
      for (Item item : items.all()) {
        List<String> ids = item.motion() ? left.moties() : left.toezeggingen();
        int at = ids.indexOf(item.id());
        if (at < 0) {
          continue;
        }
        String key = item.motion() ? "moties" : "toezeggingen";
        why(item, letter, mentioned)
            .ifPresent(
                why ->
                    found.accept(
                        NEEDLESS.at(
                            edition.place(left, key, String.valueOf(at)), item.name(), why)));
      }
    }
  }

  private static Optional<String> why(Item item, Editie letter, Set<Item> mentioned) {
    if (mentioned.contains(item)) {
      return Optional.of("een stuk noemt haar wel");
    }
    return item.settled(letter.datum()).map(step -> "zij is op " + step.datum() + " afgedaan");
  }

  private static void number(
      EditionTexts edition, Items items, Item item, Consumer<Diagnostic> found) {
    String wanted = item.paper().orElse(item.path() + "/nummer");
    boolean needed = item.paper().isPresent() || item.number().isPresent();
    boolean given =
        Family.own(edition).stream()
            .flatMap(t -> t.passages().stream())
            .anyMatch(
                p ->
                    item.number().filter(p.text()::contains).isPresent()
                        || Items.fields(p).anyMatch(f -> Items.inside(f.path(), wanted)));
    if (needed && !given) {
      Passage passage = items.firstMention(item).orElseThrow();
      found.accept(
          NUMBER.at(
              Items.fields(passage)
                  .filter(f -> item.holds(f.path()))
                  .findFirst()
                  .map(f -> passage.at(f.from(), f.to()))
                  .orElseThrow(),
              item.name(),
              item.motion() ? "haar vindplaats" : "haar nummer"));
    }
  }
}
