package nl.paraaf.checking.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.checking.text.WrittenDate;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Registers.Ambt;
import nl.paraaf.domain.Registers.Ambtstermijn;
import nl.paraaf.domain.Registers.Organisatie;
import nl.paraaf.domain.Registers.OrganisatieSoort;
import nl.paraaf.domain.Registers.Persoon;
import nl.paraaf.language.Dates;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Persons, offices and ministries in a text exist on the date of the letter. */
public final class Offices implements EditionRule {
  private static final String GROUND =
      "Conventie van het huis: namen van bewindspersonen en ministeries zijn die van de datum van de"
          + " brief.";

  static final Rule PERSON =
      new Rule(
          "persoon-niet-in-ambt",
          Group.BRIEF,
          Severity.FOUT,
          "{} is op {} geen {}",
          "Wie in de tekst met een ambt wordt genoemd, bekleedt dat ambt op de datum van de brief.",
          GROUND,
          "noem wie het ambt nu bekleedt, schrijf toenmalig, of vul de termijn aan in"
              + " registers/personen.yaml",
          true);

  static final Rule GONE =
      new Rule(
          "naam-niet-geldig",
          Group.BRIEF,
          Severity.FOUT,
          "{} bestaat niet op {}",
          "Een ministerie of ambt wordt genoemd met de naam die het op de datum van de brief heeft.",
          GROUND,
          "noem de opvolger, of maak duidelijk dat het om een eerdere tijd gaat",
          true);

  private static final List<String> KINDS = List.of("minister", "staatssecretaris", "gedeputeerde");

  /** A sentence with one of these can speak of another time. */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "\\b(?:vorige|voormalige?|toenmalige?|oud-|destijds|toen|inmiddels|opgegaan|eerder|was|waren"
              + "|werd|werden|tekende|tekenden|voorheen|met ingang van)\\b",
          Pattern.CASE_INSENSITIVE);

  /** One of these is in every text that names an office or a ministry. */
  private static final Pattern OFFICE =
      Pattern.compile("inister|taatssecretaris|edeputeerde|ommissaris|^Lid|\\b[Ll]id van");

  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final Pattern PARTICLE = Pattern.compile("(?i)van|de|den|der|het|ten|ter");

  /**
   * A name that is right on some days only.
   *
   * @param core what is in every text with the name
   * @param words a regular expression for the whole
   * @param holds whether it is right on a day
   */
  private record Name(String core, String words, Predicate<LocalDate> holds) {
    Matcher in(String text) {
      return (text.contains(core) ? Pattern.compile(words) : NEVER).matcher(text);
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(PERSON, GONE);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    LocalDate day = edition.dossier().peildatum();
    Registers registers = edition.facts().registers();
    List<Name> persons = wrong(persons(registers), day);
    List<Name> names = wrong(titled(registers), day);
    for (Manuscript text : edition.texts().values()) {
      for (Passage passage : text.passages()) {
        if (Companies.isProse(passage) && OFFICE.matcher(passage.text()).find()) {
          for (Sentence sentence : Sentence.of(passage)) {
            find(sentence, persons, m -> person(sentence, m, day), found);
            find(sentence, names, m -> gone(sentence, m, day), found);
          }
        }
      }
    }
  }

  private static List<Name> wrong(List<Name> names, LocalDate day) {
    return names.stream().filter(name -> !name.holds().test(day)).toList();
  }

  private static Diagnostic person(Sentence sentence, Matcher words, LocalDate day) {
    String office = words.group(1).toLowerCase(Locale.ROOT);
    return PERSON.at(sentence.at(words), words.group(2), written(day), office);
  }

  private static Diagnostic gone(Sentence sentence, Matcher words, LocalDate day) {
    return GONE.at(sentence.at(words), words.group(), written(day));
  }

  private static String written(LocalDate day) {
    return Sentence.plain(Dates.day(day));
  }

  private interface Finding {
    Diagnostic of(Matcher words);
  }

  private static void find(
      Sentence sentence, List<Name> names, Finding finding, Consumer<Diagnostic> found) {
    for (Name name : names) {
      Matcher words = name.in(sentence.text());
      if (words.find()
          && !OTHER_TIME.matcher(sentence.text()).find()
          && !isOfADayInIt(sentence, name)) {
        found.accept(finding.of(words));
      }
    }
  }

  /** As in ‘de brief van minister Hermans van 30 juni 2025’: right on the day that it gives. */
  private static boolean isOfADayInIt(Sentence sentence, Name name) {
    return WrittenDate.in(sentence.text()).stream()
        .flatMap(date -> date.full().stream())
        .anyMatch(name.holds());
  }

  /** Each kind of office with each surname; persons of one surname stand for each other. */
  private static List<Name> persons(Registers registers) {
    Map<String, List<Persoon>> bySurname =
        registers.personen().stream()
            .collect(
                Collectors.groupingBy(
                    p -> surname(p.naam()), LinkedHashMap::new, Collectors.toList()));
    List<Name> names = new ArrayList<>();
    for (String kind : KINDS) {
      bySurname.forEach(
          (surname, persons) ->
              names.add(
                  new Name(
                      surname.substring(1),
                      "\\b((?i:" + kind + ")) (" + anyCase(surname) + ")(?![\\p{L}-])",
                      day -> persons.stream().anyMatch(p -> holds(p, kind, registers, day)))));
    }
    return names;
  }

  /** ‘Van Veldhoven’ after a title, ‘van Veldhoven’ after a first name. */
  private static String anyCase(String surname) {
    String first = surname.substring(0, 1);
    return "["
        + first.toLowerCase(Locale.ROOT)
        + first.toUpperCase(Locale.ROOT)
        + "]"
        + Pattern.quote(surname.substring(1));
  }

  /** From the first particle on, else the last word. */
  static String surname(String name) {
    String[] words = name.split(" ");
    for (int i = 0; i < words.length - 1; i++) {
      if (PARTICLE.matcher(words[i]).matches()) {
        return String.join(" ", List.of(words).subList(i, words.length));
      }
    }
    return words[words.length - 1];
  }

  private static boolean holds(Persoon person, String kind, Registers registers, LocalDate day) {
    return person.ambten().stream()
        .filter(term -> covers(term.van(), term.tot(), day))
        .map(Ambtstermijn::ambt)
        .flatMap(id -> registers.ambten().stream().filter(a -> a.id().equals(id)))
        .anyMatch(a -> a.titel().toLowerCase(Locale.ROOT).startsWith(kind));
  }

  /** Ministries and offices by name; several of one name stand for each other. */
  private static List<Name> titled(Registers registers) {
    Map<String, List<Predicate<LocalDate>>> byName = new LinkedHashMap<>();
    for (Organisatie o : registers.organisaties()) {
      if (o.soort() == OrganisatieSoort.MINISTERIE) {
        byName
            .computeIfAbsent(o.naam(), n -> new ArrayList<>())
            .add(day -> covers(o.van(), o.tot(), day));
      }
    }
    for (Ambt a : registers.ambten()) {
      byName
          .computeIfAbsent(a.titel(), n -> new ArrayList<>())
          .add(day -> covers(a.van(), a.tot(), day));
    }
    List<Name> names = new ArrayList<>();
    byName.forEach(
        (name, terms) ->
            names.add(
                new Name(
                    name.substring(1),
                    "\\b" + anyCase(name) + "(?![\\p{L}-])",
                    day -> terms.stream().anyMatch(term -> term.test(day)))));
    return names;
  }

  private static boolean covers(
      Optional<LocalDate> from, Optional<LocalDate> until, LocalDate day) {
    return from.map(first -> !first.isAfter(day)).orElse(true)
        && until.map(day::isBefore).orElse(true);
  }
}
