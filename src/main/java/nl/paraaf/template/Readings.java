package nl.paraaf.template;

import freemarker.template.TemplateBooleanModel;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.domain.Traject;
import nl.paraaf.drafting.Conditions.Waarde;
import nl.paraaf.language.Dates;
import nl.paraaf.language.Numbers;
import nl.paraaf.language.Quantities;

/** The variables in an expression, with their values in words. */
record Readings(TemplateHashModel root) {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w?.])[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*|\\[\\d+])*");
  private static final Pattern STEP = Pattern.compile("[A-Za-z_]\\w*|\\[\\d+]");

  /** How many items of a list are named. */
  private static final int SHOWN = 6;

  List<Waarde> of(String expression) {
    Map<String, Waarde> found = new LinkedHashMap<>();
    Matcher names = NAME.matcher(QUOTED.matcher(expression).replaceAll("\"\""));
    try {
      while (names.find()) {
        String name = names.group();
        TemplateModel first = root.get(name.split("[.\\[]", 2)[0]);
        if (first != null && !(first instanceof TemplateMethodModelEx)) {
          found.putIfAbsent(name, new Waarde(name, words(follow(name))));
        }
      }
    } catch (TemplateModelException e) {
      throw new ParaafFault("cannot read " + expression, e);
    }
    return List.copyOf(found.values());
  }

  private TemplateModel follow(String name) throws TemplateModelException {
    TemplateModel at = root;
    Matcher step = STEP.matcher(name);
    while (at != null && step.find()) {
      String key = step.group();
      if (key.startsWith("[") && at instanceof TemplateSequenceModel list) {
        int index = Integer.parseInt(key.substring(1, key.length() - 1));
        at = index < list.size() ? list.get(index) : null;
      } else {
        at = at instanceof TemplateHashModel hash ? hash.get(key) : null;
      }
    }
    return at;
  }

  private static String words(TemplateModel model) throws TemplateModelException {
    if (model == null) {
      return "niet ingevuld";
    } else if (model instanceof TemplateBooleanModel truth) {
      return truth.getAsBoolean() ? "ja" : "nee";
    } else if (model instanceof TemplateNumberModel number) {
      return Numbers.digits(new BigDecimal(number.getAsNumber().toString()));
    } else if (model instanceof TemplateScalarModel text) {
      return text.getAsString().isEmpty() ? "leeg" : text.getAsString();
    } else if (model instanceof TemplateSequenceModel list) {
      return list(list);
    }
    return item(model);
  }

  private static String list(TemplateSequenceModel list) throws TemplateModelException {
    if (list.size() == 0) {
      return "leeg";
    }
    List<String> items = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN, list.size()); i++) {
      items.add(item(list.get(i)));
    }
    String rest = list.size() > SHOWN ? " en nog " + (list.size() - SHOWN) : "";
    return String.join(", ", items) + rest;
  }

  private static String item(TemplateModel model) throws TemplateModelException {
    if (model instanceof ValueModel known && known.value() instanceof Traject.Gebeurtenis event) {
      return event.soort().label() + " (" + Dates.event(event) + ")";
    } else if (model instanceof ValueModel known && known.value() instanceof Traject.Doel goal) {
      return Quantities.of(goal);
    } else if (model instanceof ValueModel known && known.value() instanceof Traject.Feit fact) {
      return fact.tekst();
    } else if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    } else if (model instanceof TemplateHashModel hash) {
      for (String key : List.of("naam", "plaats", "instrument")) {
        if (hash.get(key) instanceof TemplateScalarModel name) {
          return name.getAsString();
        }
      }
    }
    return "ingevuld";
  }
}
