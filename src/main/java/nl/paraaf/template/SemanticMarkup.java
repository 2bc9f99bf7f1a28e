package nl.paraaf.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;

/** A piece of the vocabulary that FreeMarker must not escape again. */
class SemanticMarkup extends CommonTemplateMarkupOutputModel<SemanticMarkup> {

  SemanticMarkup(String plain, String markup) {
    super(plain, markup);
  }

  @Override
  public CommonMarkupOutputFormat<SemanticMarkup> getOutputFormat() {
    return SemanticFormat.INSTANCE;
  }
}
