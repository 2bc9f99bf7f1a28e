package nl.paraaf.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.diagnostic.Suggestion;

/** Says which variable was probably meant, by following an expression as far as it exists. */
final class VariableNames {
  private static final Pattern STEP =
      Pattern.compile("\\.?([\\p{L}_$][\\p{L}\\p{N}_$]*)|\\[\"([^\"]*)\"]|\\[(\\d+)]");
  private static final String OTHERWISE =
      "zie docs/sjablonen.md voor de variabelen; schrijf ${…!\"\"} als de waarde leeg mag zijn";

  private VariableNames() {}

  static String hint(String expression, TemplateHashModel root) {
    try {
      return follow(expression, root);
    } catch (TemplateModelException e) {
      throw new ParaafFault("cannot follow " + expression, e);
    }
  }

  private static String follow(String expression, TemplateHashModel root)
      throws TemplateModelException {
    TemplateModel at = root;
    Matcher step = STEP.matcher(expression);
    int end = 0;
    while (step.find() && step.start() == end) {
      end = step.end();
      if (step.group(3) != null && at instanceof TemplateSequenceModel list) {
        int index = Integer.parseInt(step.group(3));
        if (index >= list.size()) {
          return "deze lijst heeft " + list.size() + " onderdelen, geteld vanaf 0";
        }
        at = list.get(index);
        continue;
      }
      String name = step.group(1) != null ? step.group(1) : step.group(2);
      if (!(at instanceof TemplateHashModel hash) || name == null) {
        return OTHERWISE;
      }
      TemplateModel next = hash.get(name);
      if (next == null) {
        List<String> known = keys(hash);
        return known.contains(name) ? OTHERWISE : Suggestion.hint(name, known, OTHERWISE);
      }
      at = next;
    }
    return OTHERWISE;
  }

  private static List<String> keys(TemplateHashModel hash) throws TemplateModelException {
    List<String> keys = new ArrayList<>();
    if (hash instanceof TemplateHashModelEx known) {
      TemplateModelIterator each = known.keys().iterator();
      while (each.hasNext()) {
        keys.add(((TemplateScalarModel) each.next()).getAsString());
      }
    }
    return keys;
  }
}
