/**
 * The house style: sizes, fonts and colours, once for all writers.
 *
 * <p>In: what {@code templates/huisstijl/huisstijl.yaml} says. Out: values. Never here: how a
 * format expresses them.
 */
package nl.paraaf.style;
