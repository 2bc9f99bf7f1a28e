package nl.paraaf.rules;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.source.Span;

/**
 * One check, in words.
 *
 * @param id the code of its diagnostics, in kebab case
 * @param severity how bad a finding is, unless a writer has lowered it for one place
 * @param message what a finding says: one Dutch sentence without a final stop, with {@code {}} for
 *     each thing that is filled in
 * @param meaning what is checked and why it matters, in Dutch, one or two sentences
 * @param ground what the rule rests on: a statute, an Aanwijzing, a convention of the house, with
 *     its number
 * @param remedy what to do, one Dutch sentence
 * @param bendable whether a writer may lower it or switch it off for one place, with a reason
 */
public record Rule(
    String id,
    Group group,
    Severity severity,
    String message,
    String meaning,
    String ground,
    String remedy,
    boolean bendable) {
  private static final String SLOT = "{}";

  /** A finding, with the remedy of the rule as its hint. */
  public Diagnostic at(Span span, Object... found) {
    return with(span, List.of(remedy), found);
  }

  /** A finding for which there is better advice than the general remedy. */
  public Diagnostic with(Span span, List<String> hints, Object... found) {
    return new Diagnostic(severity, id, filled(found), span, List.of(), hints);
  }

  /** What is filled in, in a message of this rule; empty when it is no message of this form. */
  public List<String> values(String said) {
    String form =
        Arrays.stream(message.split(Pattern.quote(SLOT), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(.*)"));
    Matcher matcher = Pattern.compile(form, Pattern.DOTALL).matcher(said);
    return matcher.matches()
        ? IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toList()
        : List.of();
  }

  private String filled(Object... found) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Object value : found) {
      int slot = message.indexOf(SLOT, from);
      if (slot < 0) {
        throw new ParaafFault("rule " + id + " has fewer slots than values");
      }
      out.append(message, from, slot).append(value);
      from = slot + SLOT.length();
    }
    if (message.indexOf(SLOT, from) >= 0) {
      throw new ParaafFault("rule " + id + " has more slots than values");
    }
    return out.append(message.substring(from)).toString();
  }
}
