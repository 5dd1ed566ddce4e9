/** Pages of the register of delegations: the list, and one delegation with what the rules say while it is typed. */
@NullMarked
package vn.doingoai.delegations.pages;

import org.jspecify.annotations.NullMarked;
