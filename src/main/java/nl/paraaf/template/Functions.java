package nl.paraaf.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.domain.Datum;
import nl.paraaf.domain.Registers.Cijfer;
import nl.paraaf.domain.Soort;
import nl.paraaf.domain.Traject.Doel;
import nl.paraaf.domain.Traject.Gebeurtenis;
import nl.paraaf.domain.TrajectStand;
import nl.paraaf.language.Dates;
import nl.paraaf.language.Money;
import nl.paraaf.language.Numbers;
import nl.paraaf.language.Quantities;
import nl.paraaf.language.Text;
import nl.paraaf.source.DataPath;

/** The functions of templates and prose; what they give keeps the data path of what they took. */
final class Functions {
  private Functions() {}

  /** One function of one argument. */
  private interface Function {
    TemplateModel apply(TemplateModel argument) throws TemplateModelException;
  }

  static Map<String, TemplateModel> all() {
    Map<String, TemplateModel> all = new LinkedHashMap<>();
    add(all, "woord", a -> known(a, Numbers.word(number(a, "woord").intValue())));
    add(all, "rang", a -> known(a, Numbers.ordinal(number(a, "rang").intValue())));
    add(all, "getal", a -> known(a, Numbers.digits(number(a, "getal"))));
    add(all, "bedrag", a -> known(a, Money.amount(number(a, "bedrag"))));
    add(all, "datum", Functions::date);
    add(all, "wanneer", Functions::when);
    add(all, "miljoenen", a -> known(a, Numbers.digits(number(a, "miljoenen").movePointLeft(6))));
    add(all, "maandJaar", a -> known(a, Dates.monthYear(day(a, "maandJaar").laatste())));
    add(all, "weekdag", a -> known(a, Dates.weekday(day(a, "weekdag").laatste())));
    add(all, "hoeveelheid", Functions::quantity);
    add(all, "opsomming", Functions::enumeration);
    add(all, "hoofdletter", Functions::capital);
    add(all, "tekst", a -> new SimpleScalar(text(a, "tekst")));
    add(all, "pad", Functions::path);
    all.put("gebeurtenis", (TemplateMethodModelEx) Functions::event);
    all.put("open", (TemplateMethodModelEx) Functions::open);
    return all;
  }

  /** A value when there is one, else an open place. */
  private static Object open(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 3) {
      throw new FunctionException(
          "open(…) krijgt " + arguments.size() + " waarden in plaats van drie",
          "schrijf open((waarde)!, \"naam\", \"wat nodig is en van wie\")");
    }
    TemplateModel value = (TemplateModel) arguments.get(0);
    boolean empty =
        value == null
            || (value instanceof TemplateScalarModel text && text.getAsString().isEmpty());
    if (!empty) {
      return value;
    }
    SemanticFormat format = SemanticFormat.INSTANCE;
    String name = format.escapePlainText(text((TemplateModel) arguments.get(1), "open"));
    String need = format.escapePlainText(text((TemplateModel) arguments.get(2), "open"));
    return new SemanticMarkup(null, "<open naam=\"" + name + "\" nodig=\"" + need + "\"/>");
  }

  private static void add(Map<String, TemplateModel> all, String name, Function function) {
    all.put(
        name,
        (TemplateMethodModelEx)
            arguments -> {
              if (arguments.size() != 1) {
                throw new FunctionException(
                    name + "(…) krijgt " + arguments.size() + " waarden in plaats van één",
                    "schrijf " + name + "(waarde)");
              }
              if (arguments.get(0) == null) {
                throw new FunctionException(
                    "de waarde tussen de haakjes van " + name + "(…) bestaat niet of is leeg",
                    "controleer de naam tussen de haakjes, of vraag eerst met ?? of de waarde er"
                        + " is");
              }
              return function.apply((TemplateModel) arguments.get(0));
            });
  }

  /** Text with the path of the argument, when that has one. */
  private static TemplateModel known(TemplateModel argument, String text) {
    return argument instanceof ValueModel value
        ? new TextModel(text, value.path())
        : new SimpleScalar(text);
  }

  private static BigDecimal number(TemplateModel argument, String name)
      throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return new BigDecimal(number.getAsNumber().toString());
    }
    throw wrong(name, "een getal");
  }

  private static Datum day(TemplateModel argument, String name) throws TemplateModelException {
    if (argument instanceof ValueModel model && model.value() instanceof Datum date) {
      return date;
    }
    if (argument instanceof ValueModel model && model.value() instanceof Gebeurtenis event) {
      return event.datum().orElse(Datum.dag(event.bekendOp()));
    }
    throw wrong(name, "een datum of een gebeurtenis");
  }

  private static TemplateModel date(TemplateModel argument) throws TemplateModelException {
    if (argument instanceof ValueModel model && model.value() instanceof Gebeurtenis event) {
      return new TextModel(Dates.event(event), datePath(event, model));
    }
    return known(argument, Dates.date(day(argument, "datum")));
  }

  /** The key that the date was read from. */
  private static DataPath datePath(Gebeurtenis event, ValueModel model) {
    return model.path().child(event.datum().isPresent() ? "datum" : "uiterlijk");
  }

  private static TemplateModel when(TemplateModel argument) throws TemplateModelException {
    if (argument instanceof ValueModel model && model.value() instanceof Gebeurtenis event) {
      return new TextModel(Dates.when(event), datePath(event, model));
    }
    throw wrong("wanneer", "een gebeurtenis");
  }

  private static TemplateModel quantity(TemplateModel argument) throws TemplateModelException {
    if (argument instanceof ValueModel model && model.value() instanceof Doel goal) {
      return known(argument, Quantities.of(goal));
    }
    if (argument instanceof ValueModel model && model.value() instanceof Cijfer figure) {
      return known(argument, Quantities.of(figure));
    }
    throw wrong("hoeveelheid", "een doel of een cijfer");
  }

  /** Joins names; each keeps its own path. */
  private static TemplateModel enumeration(TemplateModel argument) throws TemplateModelException {
    if (!(argument instanceof TemplateSequenceModel list)) {
      throw wrong("opsomming", "een lijst");
    }
    List<String> plain = new ArrayList<>();
    List<String> markup = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      TemplateModel name = name(list.get(i));
      String text = text(name, "opsomming");
      plain.add(text);
      markup.add(
          name instanceof TextModel model
              ? SemanticFormat.INSTANCE.getMarkupString(model)
              : SemanticFormat.INSTANCE.escapePlainText(text));
    }
    if (plain.isEmpty() && argument instanceof ValueModel value) {
      return new TextModel("geen", value.path());
    }
    return new TextModel(Text.enumerate(plain), Text.enumerate(markup));
  }

  private static TemplateModel name(TemplateModel item) throws TemplateModelException {
    if (item instanceof TemplateHashModel hash && !(item instanceof TemplateScalarModel)) {
      TemplateModel name = hash.get("naam");
      return name == null ? item : name;
    }
    return item;
  }

  private static TemplateModel capital(TemplateModel argument) throws TemplateModelException {
    String text = Text.capitalise(text(argument, "hoofdletter"));
    if (!(argument instanceof TextModel model)) {
      return new SimpleScalar(text);
    }
    // The first letter of the text is the first one behind the first tag of the markup.
    String markup = SemanticFormat.INSTANCE.getMarkupString(model);
    int start = markup.indexOf('>') + 1;
    return new TextModel(
        text, markup.substring(0, start) + Text.capitalise(markup.substring(start)));
  }

  /** The last event of a kind that a track has had. */
  private static TemplateModel event(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 2
        || !(arguments.get(0) instanceof ValueModel track)
        || !(track.value() instanceof TrajectStand standing)) {
      throw new FunctionException(
          "gebeurtenis(…) verwacht een traject en een soort gebeurtenis",
          "schrijf bijvoorbeeld gebeurtenis(traject[\"nobian\"], \"afspraak_ondertekend\")");
    }
    String kind = text((TemplateModel) arguments.get(1), "gebeurtenis");
    List<String> kinds = Stream.of(Soort.values()).map(Soort::id).toList();
    if (!kinds.contains(kind)) {
      throw new FunctionException(
          "‘" + kind + "’ is geen soort gebeurtenis",
          Suggestion.hint(kind, kinds, "kies uit: " + String.join(", ", kinds)));
    }
    List<Gebeurtenis> events = standing.gebeurtenissen();
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i).soort().id().equals(kind)) {
        TemplateSequenceModel models =
            (TemplateSequenceModel) ((TemplateHashModel) track).get("gebeurtenissen");
        return models.get(i);
      }
    }
    throw new FunctionException(
        "bij " + standing.naam() + " is op deze datum geen gebeurtenis ‘" + kind + "’ bekend",
        "noem een soort die in het bestand van het traject staat, met een datum tot en met de brief");
  }

  private static TemplateModel path(TemplateModel argument) throws TemplateModelException {
    if (argument instanceof ValueModel value) {
      return new SimpleScalar(value.path().toString());
    }
    throw wrong("pad", "een waarde uit de gegevens");
  }

  private static String text(TemplateModel argument, String name) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    if (argument instanceof TemplateNumberModel number) {
      return Numbers.digits(new BigDecimal(number.getAsNumber().toString()));
    }
    throw wrong(name, "tekst");
  }

  private static FunctionException wrong(String name, String expected) {
    return new FunctionException(
        name + "(…) verwacht " + expected,
        "kies het juiste onderdeel van de waarde, zie docs/sjablonen.md");
  }
}
