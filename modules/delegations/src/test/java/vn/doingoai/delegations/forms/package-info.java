/** Tests of the forms of delegations. */
@NullMarked
package vn.doingoai.delegations.forms;

import org.jspecify.annotations.NullMarked;
