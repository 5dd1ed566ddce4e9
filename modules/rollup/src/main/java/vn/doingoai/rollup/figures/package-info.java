/**
 * What the ministry's own report counts: the figures that provinces published for its period, added up, with those whose
 * part is not in a sum named.
 */
@NullMarked
package vn.doingoai.rollup.figures;

import org.jspecify.annotations.NullMarked;
