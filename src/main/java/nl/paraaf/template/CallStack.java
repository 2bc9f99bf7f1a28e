package nl.paraaf.template;

import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which instructions were running, the innermost first. FreeMarker gives them as text only.
 *
 * @param instruction as FreeMarker shows it, such as {@code @b.stap g}; long ones are cut
 */
record CallStack(String instruction, String template, int line, int column) {
  private static final Pattern ITEM =
      Pattern.compile(
          "- (?:Failed at|Reached through): (.*?)  \\[in template \"([^\"]*)\"[^\\]]*"
              + " at line (\\d+), column (\\d+)]");

  static List<CallStack> of(TemplateException e) {
    String text = e.getFTLInstructionStack();
    List<CallStack> stack = new ArrayList<>();
    if (text == null) {
      return stack;
    }
    Matcher item = ITEM.matcher(text);
    while (item.find()) {
      stack.add(
          new CallStack(
              item.group(1),
              item.group(2),
              Integer.parseInt(item.group(3)),
              Integer.parseInt(item.group(4))));
    }
    return stack;
  }

  boolean isCall() {
    return instruction.startsWith("@") || instruction.startsWith("#include");
  }

  /** What was called, in Dutch. */
  String label() {
    if (instruction.startsWith("#include")) {
      return "<#include>";
    }
    Matcher name = Pattern.compile("@([\\w.]+)").matcher(instruction);
    return name.find() ? "macro " + name.group(1) : "macro";
  }
}
