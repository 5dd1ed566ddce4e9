/** Services and entities inside the server: the life of a report, permissions, and the second lock by itself. */
@NullMarked
package vn.doingoai.checks.services;

import org.jspecify.annotations.NullMarked;
