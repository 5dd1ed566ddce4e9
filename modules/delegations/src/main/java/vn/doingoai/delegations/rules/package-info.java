/**
 * The rules of delegations: one small class each, on values only, so that they run while somebody types, on rows of a
 * file, and on stored rows. What a province allows comes from its rule set; see docs/rules.md.
 */
@NullMarked
package vn.doingoai.delegations.rules;

import org.jspecify.annotations.NullMarked;
