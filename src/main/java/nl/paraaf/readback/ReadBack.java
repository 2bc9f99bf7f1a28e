package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.paraaf.comparing.Comparison;
import nl.paraaf.comparing.MarginMatch;
import nl.paraaf.document.Document;
import nl.paraaf.readback.Finding.Kind;
import nl.paraaf.readback.Sources.Target;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;
import nl.paraaf.writeback.ProseEdit;
import nl.paraaf.writeback.ShownWords;
import nl.paraaf.writeback.Splice;

/** Reads what was done to one document, and says where it belongs. */
public final class ReadBack {
  private final Paragraphs made;
  private final List<Block.Paragraph> madeParagraphs;
  private final Sources sources;
  private final ValueChanges values = new ValueChanges();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Set<String>> labels = new HashMap<>();
  private Map<String, String> expressions;

  private ReadBack(Document document, DocumentTree made, Function<String, Optional<String>> texts) {
    this.made = Paragraphs.of(made, Homes.of(document));
    this.madeParagraphs = Paragraphs.everywhere(made);
    this.sources = new Sources(texts);
  }

  /**
   * What came of it.
   *
   * @param findings everything that was done, in the order in which it is told
   * @param changes of files, by their names as the user knows them
   */
  public record Result(List<Finding> findings, Map<String, List<Splice>> changes) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads one document.
   *
   * @param document as the records make it
   * @param made the file of it that nobody changed
   * @param returned the file that came back, with its pending changes accepted or rejected
   * @param pending what is not decided yet in that file
   * @param texts the text of a file of content by its name as the user knows it
   */
  public static Result of(
      Document document,
      DocumentTree made,
      DocumentTree returned,
      List<Finding> pending,
      Function<String, Optional<String>> texts) {
    ReadBack reading = new ReadBack(document, made, texts);
    return reading.read(made, returned, pending);
  }

  private Result read(DocumentTree was, DocumentTree is, List<Finding> pending) {
    Comparison comparison = Comparison.of(was, is);
    BlockWalk walk = new BlockWalk(this, comparison.body());
    walk.all();
    for (MarginMatch margin : comparison.margins()) {
      margin(margin);
    }
    findings.addAll(values.settle(shown(is), sources));
    findings.addAll(Remarks.of(was, is, walk.homes()));
    findings.addAll(pending);
    findings.sort(Comparator.comparing(Finding::kind));
    return new Result(findings, sources.changes());
  }

  private void margin(MarginMatch margin) {
    String old = text(margin.old().blocks());
    String now = text(margin.now().blocks());
    if (!ShownWords.same(old, now)) {
      tell(
          Finding.of(Kind.PAGINA, margin.now().name(), Span.nowhere(), old, now)
              .with(false, "wat boven en onder de bladzijden staat, schrijft het programma zelf"));
    }
  }

  private static String text(List<Block> blocks) {
    List<Block.Paragraph> all = new ArrayList<>();
    Paragraphs.collect(blocks, all);
    return String.join(" ", all.stream().map(p -> Words.of(p.content()).text()).toList()).strip();
  }

  /** How each value is shown in a file, everywhere. */
  private static Map<DataPath, List<String>> shown(DocumentTree tree) {
    Map<DataPath, List<String>> shown = new LinkedHashMap<>();
    for (Block.Paragraph paragraph : Paragraphs.everywhere(tree)) {
      Words words = Words.of(paragraph.content());
      words
          .values()
          .forEach(v -> shown.computeIfAbsent(v.path(), p -> new ArrayList<>()).add(words.of(v)));
    }
    return shown;
  }

  Paragraphs made() {
    return made;
  }

  Sources sources() {
    return sources;
  }

  ValueChanges values() {
    return values;
  }

  void tell(Finding finding) {
    findings.add(finding);
  }

  /** Why words cannot be changed where they came from. */
  String homeless(Home home) {
    return homeless(home.span());
  }

  String homeless(Span home) {
    if (home.isNowhere()) {
      return "dit schrijft het programma zelf";
    }
    return home.file().endsWith(".ftl")
        ? "dit staat in het sjabloon " + home.file() + ":" + home.start().line()
        : "deze woorden zijn in het bestand niet terug te vinden; pas ze daar zelf aan";
  }

  /** What is typed in prose for a value that is shown in these words; empty when it is nowhere. */
  Optional<String> expression(DataPath path, String words) {
    if (expressions == null) {
      expressions = new HashMap<>();
      madeParagraphs.forEach(this::collectExpressions);
    }
    return Optional.ofNullable(expressions.get(path + " " + ShownWords.folded(words)));
  }

  private void collectExpressions(Block.Paragraph paragraph) {
    Words words = made.words(paragraph);
    Home home = made.home(paragraph);
    if (words.values().isEmpty()) {
      return;
    }
    int start = made.start(paragraph);
    Optional<ProseEdit> edit =
        sources
            .target(home)
            .flatMap(
                t ->
                    ProseEdit.of(
                        t.text(),
                        t.block(),
                        words.text().substring(start, start + home.words().length())));
    for (Words.Value value : words.values()) {
      edit.flatMap(e -> e.expression(value.from() - start, value.to() - start))
          .ifPresent(
              source ->
                  expressions.putIfAbsent(
                      value.path() + " " + ShownWords.folded(words.of(value)), source));
    }
  }

  /** A name for a new note that the file does not have. */
  String freeLabel(Target target) {
    Set<String> given = labels.computeIfAbsent(target.file(), f -> new HashSet<>());
    int number = 1;
    while (target.text().contains("[^noot" + number + "]") || given.contains("noot" + number)) {
      number++;
    }
    given.add("noot" + number);
    return "noot" + number;
  }

  /** How many levels the headings of a document are below those of a file. */
  int headingShift(String file) {
    for (Block.Paragraph paragraph : madeParagraphs) {
      Home home = made.home(paragraph);
      if (home.part() == Home.Part.HEADING && home.span().file().equals(file)) {
        return sources.target(home).map(t -> paragraph.heading() - hashes(t)).orElse(1);
      }
    }
    return 1;
  }

  private static int hashes(Target target) {
    int column = target.block().place().start().column();
    int from = target.block().extent().start().column();
    return Math.max(1, column - from - 1);
  }
}
