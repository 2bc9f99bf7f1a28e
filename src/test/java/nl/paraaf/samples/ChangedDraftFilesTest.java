package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.paraaf.build.ChangedDrafts;
import nl.paraaf.build.ChangedDrafts.Change;
import nl.paraaf.build.ChangedDrafts.Made;
import nl.paraaf.build.CountedNumbers;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Pages;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.intake.HouseStyleReader;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.docx.DocxParts;
import nl.paraaf.writer.docx.DocxTargets;
import nl.paraaf.writer.docx.DocxText;
import nl.paraaf.writer.docx.DocxWriter;
import nl.paraaf.writer.pdf.PdfPages;
import nl.paraaf.writer.pdf.PdfText;
import nl.paraaf.writer.pdf.PdfWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Drafts with a few clauses dropped and a few added, other ones in each round but the same in each
 * run: in DOCX every field and every link, in PDF every link, and in the text of both every
 * reference lead to what they say.
 */
class ChangedDraftFilesTest {
  private static final int ROUNDS = 3;
  private static final int MOST = 4;

  private final ChangedDrafts changed = new ChangedDrafts();
  private final HouseStyle style =
      HouseStyleReader.read(new FolderRoot("templates", Path.of("templates")), new Diagnostics())
          .orElseThrow();

  @TestFactory
  Stream<DynamicTest> referencesAreRightInEveryFile() {
    return changed.drafts().stream()
        .flatMap(
            draft ->
                IntStream.range(0, ROUNDS)
                    .mapToObj(
                        round ->
                            dynamicTest(draft.sleutel() + " " + round, () -> check(draft, round))));
  }

  private void check(Ontwerp draft, int round) {
    Random random = new Random(draft.sleutel().hashCode() * 31L + round);
    Made whole = changed.make(draft, Change.NONE);
    Change change = round == 0 ? Change.NONE : change(draft, whole, random);
    Document document = changed.make(draft, change).document().orElseThrow();
    CountedNumbers numbers = CountedNumbers.of(document);
    numbers.assertReferences(document);
    Diagnostics diagnostics = new Diagnostics();
    Document paged = Pages.fill(document, new PdfWriter().pages(document, style));
    byte[] docx = new DocxWriter().write(paged, style, diagnostics);
    byte[] pdf = new PdfWriter().write(paged, style, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    docx(docx, paged, numbers);
    pdf(pdf, paged, numbers);
    String text = PdfText.plain(TextPrinter.print(paged)).replace(" ", "");
    Lines.same(text, PdfText.plain(DocxText.print(docx)).replace(" ", ""));
    Lines.same(text, PdfText.read(pdf).replace(" ", ""));
  }

  /** Clauses out and in at random, of which a draft can be made. */
  private Change change(Ontwerp draft, Made whole, Random random) {
    List<Clausule> in = shuffled(whole.clauses(), random);
    TreeSet<String> out = new TreeSet<>();
    in.subList(0, 1 + random.nextInt(MOST)).forEach(c -> out.add(c.id()));
    Change change = changed.withUsers(draft, new Change(out, new TreeSet<>()), whole.clauses());
    for (Clausule clause : shuffled(changed.others(draft, whole), random)) {
      Change one = changed.adding(clause, whole);
      TreeSet<String> dropped = new TreeSet<>(change.dropped());
      dropped.addAll(one.dropped());
      TreeSet<String> added = new TreeSet<>(change.added());
      added.addAll(one.added());
      Change more = changed.withUsers(draft, new Change(dropped, added), whole.clauses());
      boolean all = more.added().containsAll(added);
      if (all && added.size() <= MOST && changed.make(draft, more).document().isPresent()) {
        change = more;
      }
    }
    assertFalse(change.added().isEmpty(), "nothing can be added");
    return change;
  }

  private static List<Clausule> shuffled(List<Clausule> clauses, Random random) {
    List<Clausule> shuffled = new ArrayList<>(clauses);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** What Word would compute is what is shown, and each reference has the number of its target. */
  private static void docx(byte[] docx, Document document, CountedNumbers numbers) {
    DocxTargets targets = new DocxTargets(new DocxParts(docx));
    for (DocxTargets.Field field : targets.fields()) {
      assertEquals(field.shown(), targets.computed(field), field.code());
    }
    List<String> left = new ArrayList<>();
    for (DocxTargets.Field link : targets.links()) {
      left.add(targets.number(link.code()) + " < " + link.shown());
    }
    for (Inline.Reference reference : Nodes.of(document, Inline.Reference.class)) {
      String start = numbers.target(reference.target()).start();
      boolean isMember = start.matches("\\d.*");
      if (isMember) {
        String link = start.strip() + " < " + reference.text();
        assertTrue(left.remove(link), () -> link + " is not in " + left);
      }
    }
    assertTrue(
        targets.fields().size() >= Nodes.of(document, Inline.Reference.class).size() / 2,
        "fields: " + targets.fields().size());
  }

  /** A reference that goes over two lines is two links of the same text. */
  private static void pdf(byte[] pdf, Document document, CountedNumbers numbers) {
    Set<String> contents = new TreeSet<>();
    Nodes.of(document, Block.Contents.Entry.class)
        .forEach(entry -> contents.add(PdfText.plain(entry.text())));
    Set<String> seen = new TreeSet<>();
    List<Inline.Reference> missing = new ArrayList<>(Nodes.of(document, Inline.Reference.class));
    List<Inline.Reference> all = List.copyOf(missing);
    for (String link : links(pdf)) {
      String[] parts = link.split(" -> \\d+: ", 2);
      if (contents.contains(parts[0])) {
        assertTrue(parts[0].startsWith(parts[1]) || parts[1].startsWith(parts[0]), link);
        seen.add(parts[0]);
      } else if (parts[0].startsWith("[")) {
        assertEquals("Open punten", parts[1], link);
      } else {
        assertTrue(all.stream().anyMatch(r -> leadsTo(parts, r, numbers)), link);
        missing.stream()
            .filter(r -> leadsTo(parts, r, numbers))
            .findFirst()
            .ifPresent(missing::remove);
      }
    }
    assertEquals(List.of(), missing);
    assertEquals(contents, seen);
  }

  private static List<String> links(byte[] pdf) {
    try {
      return PdfPages.links(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean leadsTo(
      String[] link, Inline.Reference reference, CountedNumbers numbers) {
    return link[0].equals(PdfText.plain(reference.text()))
        && link[1].startsWith(numbers.target(reference.target()).start());
  }
}
