/**
 * YAML to records. The only place that knows Jackson and the JSON Schema validator.
 *
 * <p>In: text. Out: a tree with places, checked against a schema, and records made from it. Never
 * here: what refers to what between files.
 */
package nl.paraaf.intake.yaml;
