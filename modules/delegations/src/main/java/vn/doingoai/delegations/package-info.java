/** Delegations out and in: the annual plan, its rules, the trips made, their forms. Uses shared rooms and the partners. */
@NullMarked
package vn.doingoai.delegations;

import org.jspecify.annotations.NullMarked;
