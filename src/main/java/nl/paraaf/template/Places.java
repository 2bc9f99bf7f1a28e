package nl.paraaf.template;

import freemarker.template.TemplateException;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.source.Span;

/** From the places that FreeMarker tells to those in templates and prose as the user wrote them. */
record Places(TemplateStore store, ProseTemplates prose) {

  /** The place of a place in a merged template; empty for one that nobody wrote in a file. */
  Optional<Span> of(String template, int line, int column) {
    int l = Math.max(1, line);
    int c = Math.max(1, column);
    return prose
        .original(template, l, c)
        .or(() -> store.source(template).map(source -> source.original(l, c)));
  }

  /** Where an error came up, as wide as the expression that is to blame. */
  Span of(TemplateException e) {
    Optional<Span> own = own(e, 0);
    int width = Optional.ofNullable(e.getBlamedExpressionString()).map(String::length).orElse(1);
    List<CallStack> stack = CallStack.of(e);
    boolean inCall = !stack.isEmpty() && stack.get(0).instruction().matches("#(macro|function) .*");
    // What is wrong with a call is not wrong where the macro is written.
    return own.filter(span -> !inCall)
        .map(span -> wide(span, width))
        .or(() -> stack.stream().skip(inCall ? 1 : 0).flatMap(f -> of(f).stream()).findFirst())
        .orElse(Span.nowhere());
  }

  /** A place some characters behind the one of an error, on its line. */
  Optional<Span> behind(TemplateException e, int offset, int width) {
    return isProse(e)
        ? own(e, offset).map(span -> wide(span, width))
        : own(e, 0)
            .map(
                span ->
                    Span.on(
                        span.file(), span.start().line(), span.start().column() + offset, width));
  }

  /** What is written from the place of an error on. */
  String text(TemplateException e) {
    String template = e.getTemplateSourceName();
    int line = Optional.ofNullable(e.getLineNumber()).orElse(1);
    int column = Optional.ofNullable(e.getColumnNumber()).orElse(1);
    return prose
        .text(template, line, column)
        .or(() -> store.source(template).map(s -> s.from(s.original(line, column))))
        .orElse("");
  }

  /** The calls that led to an error in a template, the innermost first. */
  List<Diagnostic.Frame> trace(TemplateException e, Span place) {
    if (isProse(e)) {
      return List.of();
    }
    return CallStack.of(e).stream()
        .skip(1)
        .filter(CallStack::isCall)
        .flatMap(f -> of(f).map(span -> new Diagnostic.Frame(f.label(), span)).stream())
        .filter(frame -> !frame.span().start().equals(place.start()))
        .toList();
  }

  private boolean isProse(TemplateException e) {
    return prose.original(e.getTemplateSourceName(), 1, 1).isPresent();
  }

  private Optional<Span> of(CallStack frame) {
    return of(frame.template(), frame.line(), frame.column());
  }

  private Optional<Span> own(TemplateException e, int offset) {
    int line = Optional.ofNullable(e.getLineNumber()).orElse(1);
    int column = Optional.ofNullable(e.getColumnNumber()).orElse(1);
    return of(e.getTemplateSourceName(), line, column + offset);
  }

  private static Span wide(Span span, int width) {
    return Span.on(span.file(), span.start().line(), span.start().column(), width);
  }
}
