/**
 * The command that runs the portal: the database, its migrations, the tenants' files, and Payara Micro as a child
 * process, started in this order and stopped in the reverse one. It knows nothing about pages or business; it may use
 * what the kernel and the slices offer for reading {@code tenants/}.
 */
@NullMarked
package vn.doingoai.launcher;

import org.jspecify.annotations.NullMarked;
