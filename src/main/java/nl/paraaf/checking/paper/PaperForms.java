package nl.paraaf.checking.paper;

import java.util.List;
import java.util.function.Consumer;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** The form of one citation, whatever the style of the document. */
public final class PaperForms implements TextRule {
  private static final String GROUND =
      "Aanwijzingen voor de regelgeving, aanwijzing 3.43; Leidraad voor juridische auteurs.";

  static final Rule COMMA =
      new Rule(
          "kamerstuk-komma",
          Group.CITATEN,
          Severity.WAARSCHUWING,
          "in ‘{}’ ontbreekt de komma voor ‘nr.’",
          "Dossier en ondernummer worden gescheiden door een komma.",
          GROUND,
          "schrijf bijvoorbeeld Kamerstukken II 2024/25, 29826, nr. 234",
          true);

  static final Rule STOP =
      new Rule(
          "kamerstuk-nr",
          Group.CITATEN,
          Severity.WAARSCHUWING,
          "in ‘{}’ staat ‘{}’ in plaats van ‘nr.’",
          "Het ondernummer begint met de afkorting nr., met een punt; nrs. is er voor meer nummers.",
          GROUND,
          "schrijf nr. met een punt",
          true);

  static final Rule CHAPTER =
      new Rule(
          "kamerstuk-hoofdstuk",
          Group.CITATEN,
          Severity.WAARSCHUWING,
          "in ‘{}’ staat het begrotingshoofdstuk {} niet op zijn plaats",
          "Het hoofdstuk van de begroting staat direct achter het dossier, na een spatie en zonder"
              + " komma.",
          GROUND,
          "schrijf bijvoorbeeld 36600 XIII, nr. 70",
          true);

  static final Rule LETTER =
      new Rule(
          "kamerstuk-letter",
          Group.CITATEN,
          Severity.WAARSCHUWING,
          "‘{}’ heeft {}",
          "Stukken van de Eerste Kamer hebben een letter en geen nummer; zij worden aangehaald met"
              + " Kamerstukken I en de letter alleen. Stukken van de Tweede Kamer hebben een nummer.",
          GROUND,
          "schrijf bijvoorbeeld Kamerstukken I 2023/24, 32813, AO",
          true);

  @Override
  public List<Rule> rules() {
    return List.of(COMMA, STOP, CHAPTER, LETTER);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    PaperReader.in(text).forEach(paper -> check(paper, found));
  }

  private static void check(PaperReference paper, Consumer<Diagnostic> found) {
    PaperForm form = paper.form();
    boolean misplaced = form.commaBeforeChapter() || form.chapterInNumber();
    if (misplaced) {
      found.accept(CHAPTER.at(paper.span(), paper.text(), paper.chapter().orElseThrow()));
    }
    boolean numbered = !form.numberWord().isEmpty();
    if (numbered && !form.commaBeforeNumber() && !misplaced) {
      found.accept(COMMA.at(paper.span(), paper.text()));
    }
    if (numbered && !form.numberWord().endsWith(".")) {
      found.accept(STOP.at(paper.span(), paper.text(), form.numberWord()));
    }
    boolean letters = paper.number().isPresent() && paper.count().isEmpty();
    if (letters && numbered) {
      found.accept(LETTER.at(paper.span(), paper.text(), "‘nr.’ voor een letter"));
    } else if (letters && form.label().endsWith(" II")) {
      found.accept(LETTER.at(paper.span(), paper.text(), "een letter bij de Tweede Kamer"));
    } else if (paper.chamber() == Kamer.EERSTE && paper.count().isPresent()) {
      found.accept(LETTER.at(paper.span(), paper.text(), "een nummer bij de Eerste Kamer"));
    }
  }
}
