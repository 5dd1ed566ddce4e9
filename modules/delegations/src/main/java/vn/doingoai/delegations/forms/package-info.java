/**
 * Forms 01.A, 01.B, 02.A and 02.B: what the issuer prints, what stands in each cell of a delegation, and how a filled form
 * becomes rows of the register again. A cell is text printed from fields; it is read only when it says something else.
 */
@NullMarked
package vn.doingoai.delegations.forms;

import org.jspecify.annotations.NullMarked;
