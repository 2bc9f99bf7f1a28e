package nl.paraaf.checking.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Registers.Motie;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Motions: named in one form, and so that one can tell which is meant. */
public final class Motions implements TextRule {
  static final Rule FORM =
      new Rule(
          "motie-vorm",
          Group.CITATEN,
          Severity.WAARSCHUWING,
          "‘{}’ heeft een andere vorm dan de andere moties in dit stuk, zoals in ‘{}’",
          "Binnen een document heten moties op één manier: motie-Postma, of motie van het lid"
              + " Postma. De eerste keer mag voluit.",
          "Conventie van het huis: één vorm per stuk.",
          "kies overal dezelfde vorm",
          true);

  static final Rule WHICH =
      new Rule(
          "motie-welke",
          Group.CITATEN,
          Severity.WAARSCHUWING,
          "er zijn {} moties van {}; hier staat geen nummer of onderwerp bij",
          "Van een lid kunnen meer moties bekend zijn. De lezer moet kunnen zien welke is bedoeld.",
          "Conventie van het huis: een naam is alleen genoeg als er van het lid maar één motie"
              + " is; de moties staan in registers/moties.yaml.",
          "zet het nummer van het Kamerstuk in een noot, of noem het onderwerp",
          true);

  /** A paper, a topic or the day behind the name. */
  private static final Pattern TOLD =
      Pattern.compile(
          "^,?[\\s\\u00a0]*(?:[(:]|over|inzake|met betrekking tot|die[\\s\\u00a0]|waarin"
              + "|van[\\s\\u00a0]\\d)|nr\\.");

  @Override
  public List<Rule> rules() {
    return List.of(FORM, WHICH);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    List<MotionMention> mentions = MotionMention.in(text);
    forms(mentions, found);
    Set<String> told = new HashSet<>();
    for (MotionMention mention : mentions) {
      List<Motie> same =
          around.registers().moties().stream()
              .filter(m -> plain(surname(m)).equals(plain(mention.name())))
              .toList();
      if (same.size() > 1 && told.add(plain(mention.name()) + mention.more()) && !tells(mention)) {
        found.accept(
            WHICH.at(
                mention.passage().at(mention.from(), mention.to()), same.size(), mention.name()));
      }
    }
  }

  private static void forms(List<MotionMention> mentions, Consumer<Diagnostic> found) {
    List<MotionMention> counted = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (!opensWithMember(mentions, i)) {
        counted.add(mentions.get(i));
      }
    }
    Map<MotionMention.Form, List<MotionMention>> forms = new TreeMap<>();
    counted.forEach(m -> forms.computeIfAbsent(m.form(), f -> new ArrayList<>()).add(m));
    forms.values().stream()
        .max(Comparator.<List<MotionMention>>comparingInt(List::size))
        .ifPresent(
            norm ->
                counted.stream()
                    .filter(m -> m.form() != norm.get(0).form())
                    .forEach(
                        m ->
                            found.accept(
                                FORM.at(
                                    m.passage().at(m.from(), m.to()),
                                    m.text(),
                                    norm.get(0).text()))));
  }

  /** In full the first time, short from then on. */
  private static boolean opensWithMember(List<MotionMention> mentions, int at) {
    MotionMention mention = mentions.get(at);
    return mention.form() == MotionMention.Form.MEMBER
        && mentions.subList(0, at).stream().noneMatch(m -> m.name().equals(mention.name()))
        && mentions.subList(at + 1, mentions.size()).stream()
            .anyMatch(
                m -> m.name().equals(mention.name()) && m.form() != MotionMention.Form.MEMBER);
  }

  /**
   * Whether the sentence goes on with a number or topic, or has a footnote that can hold one. In
   * tables and notes they stand nearby.
   */
  private static boolean tells(MotionMention mention) {
    Passage passage = mention.passage();
    Sentence sentence =
        Sentence.of(passage).stream()
            .filter(s -> s.from() <= mention.from() && mention.from() < s.to())
            .findFirst()
            .orElseThrow();
    if (passage.kind() != Passage.Kind.PARAGRAPH && passage.kind() != Passage.Kind.ITEM) {
      return true;
    }
    boolean note =
        passage.notes().stream()
            .anyMatch(n -> mention.to() <= n.offset() && n.offset() <= sentence.to() + 1);
    String rest = passage.text().substring(mention.to(), Math.max(mention.to(), sentence.to()));
    return note || TOLD.matcher(rest).find();
  }

  private static String surname(Motie motie) {
    return motie.naam().replaceFirst("^motie-", "").replaceFirst(" c\\.s\\.$", "");
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
