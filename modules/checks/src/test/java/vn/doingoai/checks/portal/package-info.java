/** The portal as its launcher starts it, once for all tests, with its accounts, its database and its HTTP interface. */
@NullMarked
package vn.doingoai.checks.portal;

import org.jspecify.annotations.NullMarked;
