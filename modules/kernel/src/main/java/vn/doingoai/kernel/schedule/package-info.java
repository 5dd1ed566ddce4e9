/** Work that nobody asked for by a request: done for every tenant in turn, each time with that tenant's access. */
@NullMarked
package vn.doingoai.kernel.schedule;

import org.jspecify.annotations.NullMarked;
