/** The portal from outside: its HTTP interface, and sessions that are bound to their host. */
@NullMarked
package vn.doingoai.checks.http;

import org.jspecify.annotations.NullMarked;
