/**
 * The official letter (công văn) in which a request comes out: its words proposed by the outline, with the numbers of
 * the province's rules; changed by its author; printed with the outline and the blank forms behind it.
 */
@NullMarked
package vn.doingoai.reporting.letters;

import org.jspecify.annotations.NullMarked;
