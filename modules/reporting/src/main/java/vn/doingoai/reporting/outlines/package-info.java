/**
 * The outline of a report as a province issues it: sections, their printed numbers, what each asks for and how the
 * document around them reads. Outlines are data of a tenant, read from its files; here they are read and checked.
 */
@NullMarked
package vn.doingoai.reporting.outlines;

import org.jspecify.annotations.NullMarked;
