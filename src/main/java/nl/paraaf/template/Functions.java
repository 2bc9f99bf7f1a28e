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

/** The functions of templates and prose; what they give keeps the data path of what they took. */
final class Functions {
  private static final String NUMBER = "een getal";
  private static final String WHOLE = "een heel getal";
  private static final String DATE = "een datum of een gebeurtenis";
  private static final String EVENT = "een gebeurtenis";
  private static final String QUANTITY = "een doel of een cijfer";
  private static final String LIST = "een lijst";
  private static final String NAMES = "een lijst van namen";
  private static final String TEXT = "tekst";
  private static final String RECORD = "een waarde uit de gegevens";

  private static final Map<String, String> HINTS =
      Map.of(
          NUMBER, "geef een getal, zoals telling.stand.jloi_getekend",
          WHOLE, "gebruik getal(…) voor een getal met cijfers achter de komma",
          DATE, "geef een datum uit de gegevens, zoals peildatum, of een gebeurtenis",
          EVENT, "geef een gebeurtenis, zoals .faseSinds; voor een datum is er datum(…)",
          QUANTITY, "geef één doel of één cijfer, zoals .doelen[0] of cijfer[\"…\"]",
          LIST, "geef een lijst, zoals trajecten of bereikt.eop_ondertekend",
          NAMES, "kies van elk onderdeel een tekst, zoals met ?map(d -> d.grootheid)",
          TEXT, "kies een onderdeel dat tekst is, zoals .naam",
          RECORD, "geef een waarde die in een bestand staat, zoals traject[\"…\"].bedrijf");

  private Functions() {}

  /** One function of one argument. */
  private interface Function {
    TemplateModel apply(TemplateModel argument) throws TemplateModelException;
  }

  static Map<String, TemplateModel> all() {
    Map<String, TemplateModel> all = new LinkedHashMap<>();
    add(all, "woord", a -> known(a, Numbers.word(whole(a, "woord"))));
    add(all, "rang", a -> known(a, Numbers.ordinal(whole(a, "rang"))));
    add(all, "getal", a -> known(a, Numbers.digits(number(a, "getal"))));
    add(all, "bedrag", a -> known(a, Money.amount(number(a, "bedrag"))));
    add(all, "datum", Functions::date);
    add(all, "wanneer", Functions::when);
    add(all, "miljoenen", a -> known(a, Numbers.digits(number(a, "miljoenen").movePointLeft(6))));
    add(all, "maandJaar", a -> dated(a, Dates.monthYear(day(a, "maandJaar").laatste())));
    add(all, "weekdag", a -> dated(a, Dates.weekday(day(a, "weekdag").laatste())));
    add(all, "hoeveelheid", Functions::quantity);
    add(all, "opsomming", Functions::enumeration);
    add(all, "hoofdletter", Functions::capital);
    add(all, "tekst", a -> new SimpleScalar(text(a, "tekst")));
    add(all, "pad", Functions::path);
    all.put("open", (TemplateMethodModelEx) Functions::open);
    all.put("gebeurtenis", (TemplateMethodModelEx) Functions::event);
    return all;
  }

  /** A value when there is one, else an open place. */
  private static Object open(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 3) {
      throw FunctionException.of(
          "open",
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
                throw FunctionException.of(
                    name,
                    name + "(…) krijgt " + arguments.size() + " waarden in plaats van één",
                    "schrijf " + name + "(waarde)");
              }
              if (arguments.get(0) == null) {
                throw FunctionException.withoutValue(name);
              }
              // What is unknown stays an open place, whatever is asked of it; its bare text and
              // its path can be had.
              boolean open = arguments.get(0) instanceof OpenModel;
              return open && !name.equals("tekst") && !name.equals("pad")
                  ? (OpenModel) arguments.get(0)
                  : function.apply((TemplateModel) arguments.get(0));
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
    throw wrong(name, NUMBER);
  }

  private static int whole(TemplateModel argument, String name) throws TemplateModelException {
    try {
      return number(argument, name).intValueExact();
    } catch (ArithmeticException e) {
      throw wrong(name, WHOLE);
    }
  }

  private static Datum day(TemplateModel argument, String name) throws TemplateModelException {
    if (argument instanceof ValueModel model && model.value() instanceof Datum date) {
      return date;
    }
    if (argument instanceof ValueModel model && model.value() instanceof Gebeurtenis event) {
      return event.datum().orElse(Datum.dag(event.bekendOp()));
    }
    throw wrong(name, DATE);
  }

  /** Text about a date, or about the date of an event. */
  private static TemplateModel dated(TemplateModel argument, String text) {
    return argument instanceof ValueModel model && model.value() instanceof Gebeurtenis event
        ? new TextModel(text, model.path().child(event.datum().isPresent() ? "datum" : "uiterlijk"))
        : known(argument, text);
  }

  private static TemplateModel date(TemplateModel argument) throws TemplateModelException {
    if (argument instanceof ValueModel model && model.value() instanceof Gebeurtenis event) {
      return dated(argument, Dates.event(event));
    }
    return known(argument, Dates.date(day(argument, "datum")));
  }

  private static TemplateModel when(TemplateModel argument) throws TemplateModelException {
    if (argument instanceof ValueModel model && model.value() instanceof Gebeurtenis event) {
      return dated(argument, Dates.when(event));
    }
    throw wrong("wanneer", EVENT);
  }

  private static TemplateModel quantity(TemplateModel argument) throws TemplateModelException {
    if (argument instanceof RecordModel record
        && record.models().unknown(record.path().child("max")).isPresent()) {
      return record.models().unknown(record.path().child("max")).get();
    }
    if (argument instanceof ValueModel model && model.value() instanceof Doel goal) {
      return known(argument, Quantities.of(goal));
    }
    if (argument instanceof ValueModel model && model.value() instanceof Cijfer figure) {
      return known(argument, Quantities.of(figure));
    }
    throw wrong("hoeveelheid", QUANTITY);
  }

  /** Joins names; each keeps its own path. */
  private static TemplateModel enumeration(TemplateModel argument) throws TemplateModelException {
    if (!(argument instanceof TemplateSequenceModel list)) {
      throw wrong("opsomming", LIST);
    }
    List<String> plain = new ArrayList<>();
    List<String> markup = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      TemplateModel name = name(list.get(i));
      if (!(name instanceof TemplateScalarModel || name instanceof TemplateNumberModel)) {
        throw wrong("opsomming", NAMES);
      }
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
    // Where the markup begins with a tag, the text begins behind it.
    String markup = SemanticFormat.INSTANCE.getMarkupString(model);
    int start = markup.startsWith("<") ? markup.indexOf('>') + 1 : 0;
    return new TextModel(
        text, markup.substring(0, start) + Text.capitalise(markup.substring(start)));
  }

  /** The last event of a kind that a track has had. */
  private static TemplateModel event(List<?> arguments) throws TemplateModelException {
    if (arguments.size() == 2 && arguments.get(0) == null) {
      throw FunctionException.withoutValue("gebeurtenis");
    }
    if (arguments.size() != 2
        || !(arguments.get(0) instanceof RecordModel track)
        || !track.isA(TrajectStand.class)) {
      throw FunctionException.of(
          "gebeurtenis",
          "gebeurtenis(…) verwacht een traject en een soort gebeurtenis",
          "schrijf bijvoorbeeld gebeurtenis(traject[\"nobian\"], \"afspraak_ondertekend\")");
    }
    String kind = text((TemplateModel) arguments.get(1), "gebeurtenis");
    List<String> kinds = Stream.of(Soort.values()).map(Soort::id).toList();
    if (!kinds.contains(kind)) {
      throw FunctionException.of(
          "gebeurtenis",
          "‘" + kind + "’ is geen soort gebeurtenis",
          Suggestion.hint(kind, kinds, "kies uit: " + String.join(", ", kinds)));
    }
    TemplateSequenceModel events = (TemplateSequenceModel) track.get("gebeurtenissen");
    for (int i = events.size() - 1; i >= 0; i--) {
      TemplateHashModel event = (TemplateHashModel) events.get(i);
      if (((EnumModel) event.get("soort")).isCalled(kind)) {
        return event;
      }
    }
    throw FunctionException.of(
        "gebeurtenis",
        "bij "
            + text(track.get("naam"), "gebeurtenis")
            + " is op deze datum geen gebeurtenis ‘"
            + kind
            + "’ bekend",
        "noem een soort die in het bestand van het traject staat, met een datum tot en met de brief");
  }

  private static TemplateModel path(TemplateModel argument) throws TemplateModelException {
    if (argument instanceof ValueModel value) {
      return new SimpleScalar(value.path().toString());
    }
    throw wrong("pad", RECORD);
  }

  private static String text(TemplateModel argument, String name) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    if (argument instanceof TemplateNumberModel number) {
      return Numbers.digits(new BigDecimal(number.getAsNumber().toString()));
    }
    throw wrong(name, TEXT);
  }

  private static FunctionException wrong(String name, String expected) {
    return FunctionException.of(name, name + "(…) verwacht " + expected, HINTS.get(expected));
  }
}
