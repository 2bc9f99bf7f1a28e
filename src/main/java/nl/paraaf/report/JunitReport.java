package nl.paraaf.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.diagnostic.Severity;

/** Findings in the XML of JUnit: a suite for each file, a failed test for each finding. */
public final class JunitReport {
  private static final String EVERYWHERE = "(geen bestand)";

  private final boolean strict;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private JunitReport(boolean strict) throws XMLStreamException {
    this.strict = strict;
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /**
   * The report.
   *
   * @param strict whether a warning is a failure too
   */
  public static String of(Findings findings, boolean strict) {
    try {
      JunitReport report = new JunitReport(strict);
      report.write(findings);
      return report.text.toString();
    } catch (XMLStreamException e) {
      throw new ParaafFault("XML cannot be written to a string", e);
    }
  }

  private void write(Findings findings) throws XMLStreamException {
    Map<String, List<Finding>> files = new LinkedHashMap<>();
    for (Finding finding : findings.all()) {
      String file = finding.found().span().file();
      files
          .computeIfAbsent(file.isEmpty() ? EVERYWHERE : file, f -> new ArrayList<>())
          .add(finding);
    }
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "paraaf controleer");
    totals(findings.all(), files.isEmpty() ? 1 : findings.all().size());
    for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
      suite(file.getKey(), file.getValue());
    }
    if (files.isEmpty()) {
      nothing();
    }
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
    text.append('\n');
  }

  /**
   * A run without findings is a test that succeeds; readers take a report without tests as lost.
   */
  private void nothing() throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", EVERYWHERE);
    totals(List.of(), 1);
    line(2);
    xml.writeEmptyElement("testcase");
    xml.writeAttribute("name", "controleer");
    xml.writeAttribute("classname", EVERYWHERE);
    xml.writeAttribute("time", "0");
    line(1);
    xml.writeEndElement();
  }

  private void totals(List<Finding> of, int tests) throws XMLStreamException {
    long failures = of.stream().filter(this::fails).count();
    xml.writeAttribute("tests", String.valueOf(tests));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("time", "0");
  }

  private void suite(String file, List<Finding> findings) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", file);
    totals(findings, findings.size());
    xml.writeAttribute("skipped", String.valueOf(findings.stream().filter(f -> !fails(f)).count()));
    for (Finding finding : findings) {
      test(file, finding);
    }
    line(1);
    xml.writeEndElement();
  }

  private void test(String file, Finding finding) throws XMLStreamException {
    Diagnostic found = finding.found();
    line(2);
    xml.writeStartElement("testcase");
    xml.writeAttribute(
        "name", found.code() + (found.span().isNowhere() ? "" : " (" + place(found) + ")"));
    xml.writeAttribute("classname", file);
    xml.writeAttribute("time", "0");
    line(3);
    if (fails(finding)) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", plain(found.message()));
      xml.writeAttribute("type", found.severity().label());
      xml.writeCharacters(plain(details(finding)));
      xml.writeEndElement();
    } else {
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", plain(why(finding)));
    }
    line(2);
    xml.writeEndElement();
  }

  private boolean fails(Finding finding) {
    Severity severity = finding.found().severity();
    return finding.counts()
        && (severity == Severity.FOUT || (strict && severity == Severity.WAARSCHUWING));
  }

  private static String details(Finding finding) {
    StringBuilder text = new StringBuilder(finding.found().span().toString());
    finding.line().ifPresent(line -> text.append('\n').append(line.strip()));
    finding.found().hints().forEach(hint -> text.append("\nhint: ").append(hint));
    return text.toString();
  }

  private static String why(Finding finding) {
    if (finding.isOff()) {
      return "uitzondering: " + finding.bent().orElseThrow().reason().strip();
    }
    String known = finding.known() ? "bekend; " : "";
    return known + finding.found().severity().label() + ": " + finding.found().message();
  }

  private static String place(Diagnostic found) {
    return found.span().start().line() + ":" + found.span().start().column();
  }

  /** Characters that XML cannot hold stand in some findings, because they are what was found. */
  private static String plain(String text) {
    return text.replaceAll(
        "[^\\x09\\x0A\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
