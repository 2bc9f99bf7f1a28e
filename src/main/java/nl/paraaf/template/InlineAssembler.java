package nl.paraaf.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.document.Block;
import nl.paraaf.document.Block.Paragraph;
import nl.paraaf.document.Inline;
import nl.paraaf.language.Text;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.DataPaths;
import nl.paraaf.template.MarkupNode.MarkupElement;
import nl.paraaf.template.MarkupNode.MarkupText;

/** Makes the inline content of one paragraph, heading or cell at a time; numbers the footnotes. */
final class InlineAssembler {
  private final Numbering numbering;
  private final Citations citations;
  private final Function<MarkupElement, List<Block>> noteBlocks;
  private final Diagnostics diagnostics;
  private final DataPaths paths = new DataPaths();
  private final Set<Inline.Placeholder> open = new LinkedHashSet<>();
  private int notes;
  private boolean insideNote;
  private boolean insideCell;
  private boolean insideEnumeration;

  /**
   * Makes an assembler for one document.
   *
   * @param noteBlocks makes the blocks of a footnote
   */
  InlineAssembler(
      Numbering numbering,
      Citations citations,
      Function<MarkupElement, List<Block>> noteBlocks,
      Diagnostics diagnostics) {
    this.numbering = numbering;
    this.citations = citations;
    this.noteBlocks = noteBlocks;
    this.diagnostics = diagnostics;
  }

  /** Makes what stands in a table: there, a citation is no footnote. */
  <T> T insideCell(Supplier<T> content) {
    boolean before = insideCell;
    insideCell = true;
    T made = content.get();
    insideCell = before;
    return made;
  }

  /** Says whether what follows is an item of a sentence: there, no item begins with a capital. */
  boolean insideEnumeration(boolean inside) {
    boolean before = insideEnumeration;
    insideEnumeration = inside;
    return before;
  }

  List<Inline> assemble(MarkupElement holder) {
    TextRun run = new TextRun();
    List<TextRun.Part> pieces = pieces(holder, run);
    run.finish();
    return run.build(pieces);
  }

  private List<TextRun.Part> pieces(MarkupElement holder, TextRun run) {
    List<TextRun.Part> pieces = new ArrayList<>();
    for (MarkupNode child : holder.children()) {
      if (child instanceof MarkupText text) {
        pieces.add(run.text(text.value()));
      } else if (child instanceof MarkupElement element) {
        piece(element, run, pieces);
      }
    }
    return pieces;
  }

  private void piece(MarkupElement element, TextRun run, List<TextRun.Part> out) {
    switch (element.name()) {
      case "sterk" -> out.add(emphasis(element, Inline.Emphasis.Kind.STRONG, run));
      case "nadruk" -> out.add(emphasis(element, Inline.Emphasis.Kind.EMPHASIS, run));
      case "sub" -> out.add(script(element, Inline.Script.Kind.SUB, run));
      case "sup" -> out.add(script(element, Inline.Script.Kind.SUPER, run));
      case "letterlijk" -> out.add(run.solid(new Inline.Text(plain(element))));
      case "link" -> link(element, run, out);
      case "veld" -> {
        DataPath path = paths.shared(DataPath.parse(element.attribute("pad", "")));
        out.add(new TextRun.Group(pieces(element, run), c -> new Inline.Field(path, c)));
      }
      case "voetnoot" -> out.add(run.solid(note(() -> noteBlocks.apply(element))));
      case "citaat" -> citation(element, run, out);
      case "verwijzing" -> reference(element, run, out);
      case "open" -> out.add(run.solid(placeholder(element)));
      default -> out.add(run.lineBreak());
    }
  }

  private Inline placeholder(MarkupElement element) {
    Inline.Placeholder placeholder =
        new Inline.Placeholder(
            element.attribute("naam", ""),
            element.attribute("nodig", ""),
            paths.shared(DataPath.parse(element.attribute("pad", DataPath.COMPUTED + "#"))));
    open.add(placeholder);
    return placeholder;
  }

  /** The placeholders made so far, in order, each once. */
  List<Inline.Placeholder> open() {
    return List.copyOf(open);
  }

  private TextRun.Part emphasis(MarkupElement element, Inline.Emphasis.Kind kind, TextRun run) {
    return new TextRun.Group(pieces(element, run), c -> new Inline.Emphasis(kind, c));
  }

  private static TextRun.Part script(MarkupElement e, Inline.Script.Kind kind, TextRun run) {
    return run.solid(new Inline.Script(kind, plain(e)));
  }

  /** The text of an element that holds nothing but text. */
  private static String plain(MarkupElement element) {
    StringBuilder text = new StringBuilder();
    for (MarkupNode child : element.children()) {
      text.append(((MarkupText) child).value());
    }
    return text.toString().strip();
  }

  private void link(MarkupElement element, TextRun run, List<TextRun.Part> out) {
    String target = element.attribute("naar", "");
    if (!target.matches("(https://|mailto:)\\S+")) {
      error(
          "ongeldige-link",
          "‘" + target + "’ is geen adres dat met https:// of mailto: begint",
          element,
          "schrijf het hele adres, met https:// ervoor");
    }
    out.add(new TextRun.Group(pieces(element, run), c -> new Inline.Link(target, c)));
  }

  private void reference(MarkupElement element, TextRun run, List<TextRun.Part> out) {
    String target = element.attribute("naar", "");
    boolean brief = element.attribute("kort", "nee").equals("ja");
    (brief ? numbering.shortReference(target) : numbering.reference(target))
        .ifPresentOrElse(
            text ->
                out.add(
                    run.solid(
                        new Inline.Reference(
                            target,
                            run.atSentenceStart() && !insideEnumeration
                                ? Text.capitalise(text)
                                : text))),
            () ->
                error(
                    "onbekende-verwijzing",
                    "er is geen onderdeel met de id ‘" + target + "’ in dit document",
                    element,
                    Suggestion.hint(
                        target,
                        numbering.ids(),
                        "geef het bedoelde onderdeel die id: in een sjabloon met id=\"…\", in proza met"
                            + " {#…}")));
  }

  private void citation(MarkupElement element, TextRun run, List<TextRun.Part> out) {
    List<Inline> content = new ArrayList<>();
    boolean known = true;
    for (MarkupElement piece : element.elements("stuk")) {
      String key = piece.attribute("sleutel", "");
      Optional<Inline> cited = citations.cite(key, piece.attribute("plaats", ""));
      Optional<Wording> withheld = cited.isEmpty() ? citations.withheld(key) : Optional.empty();
      if (withheld.isPresent()) {
        diagnostics.add(withheld.get().at(piece.span()));
        known = false;
        continue;
      }
      if (cited.isEmpty()) {
        error(
            "onbekende-bron",
            "‘" + key + "’ staat niet in het register van kamerstukken of van bronnen",
            piece,
            Suggestion.hint(key, citations.keys(), "neem het stuk op in een van die registers"));
        known = false;
        continue;
      }
      if (!content.isEmpty()) {
        content.add(new Inline.Text("; "));
      }
      content.add(cited.get());
    }
    if (!known) {
      return;
    }
    if (insideNote || insideCell) {
      content.forEach(i -> out.add(run.solid(i)));
      return;
    }
    content.add(new Inline.Text("."));
    Block paragraph = new Paragraph(Paragraph.Role.BODY, content, element.span());
    out.add(run.solid(note(() -> List.of(paragraph))));
  }

  private Inline note(Supplier<List<Block>> blocks) {
    int number = ++notes;
    boolean before = insideNote;
    insideNote = true;
    List<Block> content = blocks.get();
    insideNote = before;
    return new Inline.Footnote(number, content);
  }

  private void error(String code, String message, MarkupElement at, String hint) {
    diagnostics.add(Diagnostic.error(code, message, at.span(), hint));
  }
}
