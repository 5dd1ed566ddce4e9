/** What the registers of delegations, private trips and applications count for reports, and how they name their rows. */
@NullMarked
package vn.doingoai.delegations.figures;

import org.jspecify.annotations.NullMarked;
