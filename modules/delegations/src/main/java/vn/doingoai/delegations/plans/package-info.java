/** The annual plan of delegations: opened by the province, handed in by units, compiled, approved, amended. */
@NullMarked
package vn.doingoai.delegations.plans;

import org.jspecify.annotations.NullMarked;
