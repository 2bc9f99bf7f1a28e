package nl.paraaf.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Block.ListBlock;
import nl.paraaf.document.Block.Paragraph;
import nl.paraaf.document.Block.Table;
import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Letterhead;
import nl.paraaf.document.Line;
import nl.paraaf.document.Part;
import nl.paraaf.document.Status;
import nl.paraaf.template.MarkupNode.MarkupElement;

/** Makes the document of merged markup that has passed {@link MarkupChecker}. */
final class Assembler {
  private final MergeRequest request;
  private final Numbering numbering;
  private final InlineAssembler inlines;

  private Assembler(MergeRequest request, Uses uses, Numbering numbering, Diagnostics diagnostics) {
    this.request = request;
    this.numbering = numbering;
    this.inlines =
        new InlineAssembler(
            numbering,
            new Citations(request.dossier(), request.provenance(), request.inzage(), uses),
            note -> flow(note, Paragraph.Role.BODY),
            diagnostics);
  }

  /** The document; empty when something was wrong, with diagnostics. */
  static Optional<Document> assemble(
      MarkupElement root, MergeRequest request, Uses uses, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    new MarkupChecker(own).check(root);
    Document document = null;
    if (!own.hasErrors()) {
      Numbering numbering = Numbering.of(root, own);
      document = new Assembler(request, uses, numbering, own).document(root);
    }
    diagnostics.addAll(own.sorted());
    return own.hasErrors() ? Optional.empty() : Optional.ofNullable(document);
  }

  private Document document(MarkupElement root) {
    String title = root.attribute("titel", "").strip();
    DocumentInfo info =
        new DocumentInfo(
            request.name(),
            title,
            root.attribute("onderwerp", "").strip(),
            request.author(),
            "nl-NL",
            request.dossier().peildatum(),
            request.status(),
            request.notice(),
            root.attribute("kopregel", title).strip());
    Optional<Letterhead> letterhead =
        root.elements("briefhoofd").stream().findFirst().map(this::letterhead);
    List<Part> parts = root.elements("deel").stream().map(this::part).toList();
    return new Document(info, letterhead, parts);
  }

  private Letterhead letterhead(MarkupElement head) {
    List<Letterhead.Entry> colophon = new ArrayList<>();
    for (MarkupElement column : head.elements("colofon")) {
      for (MarkupElement entry : column.elements("rubriek")) {
        colophon.add(new Letterhead.Entry(entry.attribute("label", ""), lines(entry)));
      }
    }
    List<Letterhead.Entry> reference =
        head.elements("kenmerk").stream()
            .map(e -> new Letterhead.Entry(e.attribute("label", ""), List.of(line(e))))
            .toList();
    return new Letterhead(
        line(head.elements("afzender").get(0)),
        line(head.elements("retouradres").get(0)),
        lines(head.elements("geadresseerde").get(0)),
        colophon,
        reference);
  }

  private List<Line> lines(MarkupElement element) {
    return element.elements("regel").stream().map(this::line).toList();
  }

  private Line line(MarkupElement element) {
    return new Line(inlines.assemble(element));
  }

  private Part part(MarkupElement element) {
    Part.Layout layout =
        switch (element.attribute("vorm", "brief")) {
          case "staand" -> Part.Layout.PORTRAIT;
          case "liggend" -> Part.Layout.LANDSCAPE;
          default -> Part.Layout.LETTER;
        };
    return new Part(layout, blocks(element, 1));
  }

  private List<Block> blocks(MarkupElement holder, int level) {
    List<Block> blocks = new ArrayList<>();
    for (MarkupElement element : holder.elements()) {
      switch (element.name()) {
        case "sectie" -> blocks.add(section(element, level));
        case "alinea" -> blocks.add(paragraph(element));
        case "lijst" -> blocks.add(list(element));
        case "tabel" -> blocks.add(table(element));
        case "staafgrafiek", "tijdlijn" -> blocks.add(figure(element));
        case "kader" -> blocks.add(box(element, level));
        case "ondertekening" -> blocks.add(signatures(element));
        case "artikel" -> blocks.add(article(element));
        case "begrippen" -> blocks.add(definitions(element));
        case "inhoudsopgave" -> blocks.add(contents(element));
        case "openpunten" -> openPoints(element, level).ifPresent(blocks::add);
        default -> {
          // The heading or title of the holder, which it takes itself.
        }
      }
    }
    return blocks;
  }

  private Block section(MarkupElement element, int level) {
    List<Inline> heading = inlines.assemble(element.elements("kop").get(0));
    return new Block.Section(
        element.attribute("id", ""),
        level,
        numbering.numberOf(element),
        heading,
        blocks(element, level + 1),
        element.span());
  }

  private Block paragraph(MarkupElement element) {
    Paragraph.Role role =
        switch (element.attribute("soort", "gewoon")) {
          case "aanhef" -> Paragraph.Role.SALUTATION;
          case "slot" -> Paragraph.Role.CLOSING;
          case "titel" -> Paragraph.Role.TITLE;
          case "ondertitel" -> Paragraph.Role.SUBTITLE;
          case "stand" -> Paragraph.Role.STANDING;
          case "klein" -> Paragraph.Role.NOTE;
          default -> Paragraph.Role.BODY;
        };
    return new Paragraph(role, inlines.assemble(element), element.span());
  }

  /** Blocks, or one paragraph of inline content. */
  private List<Block> flow(MarkupElement element, Paragraph.Role role) {
    if (MarkupChecker.holdsBlocks(element)) {
      return blocks(element, 1);
    }
    return List.of(new Paragraph(role, inlines.assemble(element), element.span()));
  }

  /** How the items of a list are marked. */
  static ListBlock.Style style(MarkupElement list) {
    return switch (list.attribute("soort", "punten")) {
      case "cijfers" -> ListBlock.Style.DECIMAL;
      case "letters" -> ListBlock.Style.ALPHA;
      case "romeins" -> ListBlock.Style.ROMAN;
      case "overwegingen" -> ListBlock.Style.RECITAL;
      default -> ListBlock.Style.BULLET;
    };
  }

  private Block list(MarkupElement element) {
    ListBlock.Style style = style(element);
    boolean sentence =
        style == ListBlock.Style.ALPHA
            || style == ListBlock.Style.ROMAN
            || style == ListBlock.Style.RECITAL;
    boolean before = inlines.insideEnumeration(sentence);
    List<ListBlock.Item> items =
        element.elements("punt").stream()
            .map(e -> new ListBlock.Item(e.attribute("id", ""), flow(e, Paragraph.Role.BODY)))
            .toList();
    inlines.insideEnumeration(before);
    return new ListBlock(style, items, element.span());
  }

  private Block table(MarkupElement element) {
    Optional<Table.Caption> caption =
        element.elements("bijschrift").stream()
            .findFirst()
            .map(
                e ->
                    new Table.Caption(
                        "Tabel",
                        Integer.parseInt(numbering.numberOf(element)),
                        inlines.assemble(e)));
    return inlines.insideCell(
        () ->
            new Table(
                element.attribute("id", ""),
                caption,
                element.attribute("samenvatting", "").strip(),
                element.elements("kolom").stream().map(Assembler::column).toList(),
                rows(element, "kopregel"),
                rows(element, "rij"),
                element.attribute("rijkoppen", "nee").equals("ja"),
                element.span()));
  }

  private static Table.Column column(MarkupElement element) {
    Table.Align align =
        switch (element.attribute("uitlijning", "links")) {
          case "rechts" -> Table.Align.RIGHT;
          case "midden" -> Table.Align.CENTER;
          case "decimaal" -> Table.Align.DECIMAL;
          default -> Table.Align.LEFT;
        };
    return new Table.Column(Integer.parseInt(element.attribute("breedte", "1")), align);
  }

  private List<Table.Row> rows(MarkupElement table, String name) {
    return table.elements(name).stream()
        .map(
            row ->
                new Table.Row(
                    row.attribute("sleutel", ""),
                    row.elements("cel").stream().map(this::cell).toList()))
        .toList();
  }

  private Table.Cell cell(MarkupElement element) {
    int columns = Integer.parseInt(element.attribute("kolommen", "1"));
    return new Table.Cell(columns, flow(element, Paragraph.Role.BODY));
  }

  private Block figure(MarkupElement element) {
    int number = Integer.parseInt(numbering.numberOf(element));
    return new FigureAssembler(inlines).figure(element, number);
  }

  private Block box(MarkupElement element, int level) {
    String number = numbering.numberOf(element);
    return new Block.Box(
        element.attribute("id", ""),
        number.isEmpty() ? 0 : Integer.parseInt(number),
        inlines.assemble(element.elements("titel").get(0)),
        blocks(element, level),
        element.span());
  }

  private Block signatures(MarkupElement element) {
    return new Block.Signatures(
        element.elements("ondertekenaar").stream()
            .map(
                e ->
                    new Block.Signatures.Signature(
                        e.elements("partij").stream().findFirst().map(this::line).orElse(Line.of()),
                        line(e.elements("naam").get(0)),
                        line(e.elements("ambt").get(0)),
                        lines(e)))
            .toList(),
        element.span());
  }

  private Block article(MarkupElement element) {
    return new Block.Article(
        element.attribute("id", ""),
        Integer.parseInt(numbering.numberOf(element)),
        inlines.assemble(element.elements("titel").get(0)),
        element.elements("lid").stream()
            .map(
                lid ->
                    new Block.Article.Member(
                        lid.attribute("id", ""),
                        numbering.numberOf(lid),
                        flow(lid, Paragraph.Role.BODY)))
            .toList(),
        element.span());
  }

  private Block definitions(MarkupElement element) {
    return new Block.Definitions(
        element.elements("begrip").stream()
            .map(
                e ->
                    new Block.Definitions.Definition(
                        e.attribute("id", ""),
                        inlines.assemble(e.elements("term").get(0)),
                        blocks(e, 1)))
            .toList(),
        element.span());
  }

  private Block contents(MarkupElement element) {
    boolean concept = request.status() == Status.CONCEPT;
    List<Block.Contents.Entry> entries =
        numbering.contents().stream()
            .filter(entry -> concept || !entry.target().equals(OpenPoints.ID))
            .toList();
    return new Block.Contents(
        inlines.assemble(element.elements("titel").get(0)), entries, element.span());
  }

  /** What was still open in all that came before; nothing in a final version. */
  private Optional<Block> openPoints(MarkupElement element, int level) {
    List<Inline.Placeholder> open = inlines.open();
    if (open.isEmpty() || request.status() == Status.DEFINITIEF) {
      return Optional.empty();
    }
    List<Inline> heading = inlines.assemble(element.elements("titel").get(0));
    return Optional.of(OpenPoints.section(heading, open, level, element.span()));
  }
}
