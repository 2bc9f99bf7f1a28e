package nl.paraaf.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;

/** Takes merged markup up to a limit, so that a runaway template ends with a message. */
final class LimitedWriter extends Writer {
  static final int LIMIT_MB = 64;
  private static final int LIMIT = LIMIT_MB * 1024 * 1024 / 2;

  private final StringBuilder text = new StringBuilder();

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (text.length() + length > LIMIT) {
      throw new FullException(Environment.getCurrentEnvironment());
    }
    text.append(buffer, offset, length);
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Nothing to give up.
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The limit is reached. */
  static final class FullException extends IOException {
    private static final long serialVersionUID = 1;
    private final TemplateException where;

    FullException(Environment environment) {
      // Made now: later, the environment no longer knows what was running.
      this.where = new TemplateException("full", environment);
    }

    TemplateException where() {
      return where;
    }
  }
}
