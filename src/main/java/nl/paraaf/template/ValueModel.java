package nl.paraaf.template;

import freemarker.template.TemplateModel;
import nl.paraaf.source.DataPath;

/** A model of something of the domain, which functions can take apart again. */
interface ValueModel extends TemplateModel {
  Object value();

  DataPath path();
}
