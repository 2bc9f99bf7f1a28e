/**
 * Which kinds of document there are: the descriptions beside the templates.
 *
 * <p>In: {@code *.document.yaml} and the schemas that they name, from the folder of templates. Out:
 * {@link nl.paraaf.intake.type.DocumentTypes}. Never here: how a document is made, records of the
 * content.
 */
package nl.paraaf.intake.type;
