package nl.paraaf.template;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.diagnostic.Suggestion;

/** Says which variable was probably meant, by following an expression as far as it exists. */
final class VariableNames {
  private static final Pattern STEP =
      Pattern.compile(
          "\\.?([\\p{L}_$][\\p{L}\\p{N}_$]*)|\\[\"([^\"]*)\"]|\\['([^']*)']|\\[(\\d+)]");
  private static final String OTHERWISE =
      "zie docs/sjablonen.md voor de variabelen; schrijf ${…!\"\"} als de waarde leeg mag zijn";
  private static final String EMPTY =
      "dit onderdeel is hier niet ingevuld; vraag eerst met ?? of het er is, of schrijf ${…!\"—\"}";

  /** As many names as a hint can list. */
  private static final int SHOWN = 15;

  private final Environment environment;

  private VariableNames(Environment environment) {
    this.environment = environment;
  }

  static String hint(String expression, Environment environment) {
    try {
      return new VariableNames(environment).follow(expression);
    } catch (TemplateModelException e) {
      throw new ParaafFault("cannot follow " + expression, e);
    }
  }

  private String follow(String expression) throws TemplateModelException {
    TemplateModel at = null;
    Matcher step = STEP.matcher(expression);
    int end = 0;
    while (step.find() && step.start() == end) {
      boolean first = end == 0;
      end = step.end();
      if (step.group(4) != null && at instanceof TemplateSequenceModel list) {
        int index = Integer.parseInt(step.group(4));
        if (index >= list.size()) {
          return "deze lijst heeft " + Wording.parts(list.size()) + ", geteld vanaf 0";
        }
        at = list.get(index);
        continue;
      }
      String name = name(step);
      TemplateModel next = first ? environment.getVariable(name) : child(at, name);
      if (next == null) {
        return missing(name, first ? names() : keys(at));
      }
      at = next;
    }
    return OTHERWISE;
  }

  private static String name(Matcher step) {
    for (int group = 1; group <= 3; group++) {
      if (step.group(group) != null) {
        return step.group(group);
      }
    }
    return step.group(4);
  }

  private static String missing(String name, Collection<String> known) {
    if (known.contains(name)) {
      return EMPTY;
    }
    List<String> longer =
        name.length() < 3
            ? List.of()
            : known.stream().filter(k -> k.startsWith(name)).sorted().limit(3).toList();
    if (longer.size() > 1) {
      return "bedoelt u ‘" + String.join("’ of ‘", longer) + "’?";
    } else if (longer.size() == 1) {
      return "bedoelt u ‘" + longer.get(0) + "’?";
    }
    boolean few = !known.isEmpty() && known.size() <= SHOWN;
    return Suggestion.hint(
        name, known, few ? "hier is wel: " + String.join(", ", known) : OTHERWISE);
  }

  private static TemplateModel child(TemplateModel parent, String name)
      throws TemplateModelException {
    return parent instanceof TemplateHashModel hash ? hash.get(name) : null;
  }

  private List<String> names() throws TemplateModelException {
    List<String> names = new ArrayList<>();
    for (Object name : environment.getKnownVariableNames()) {
      names.add(String.valueOf(name));
    }
    return names;
  }

  private static List<String> keys(TemplateModel model) throws TemplateModelException {
    List<String> keys = new ArrayList<>();
    if (model instanceof TemplateHashModelEx known) {
      TemplateModelIterator each = known.keys().iterator();
      while (each.hasNext()) {
        keys.add(((TemplateScalarModel) each.next()).getAsString());
      }
    }
    return keys;
  }
}
