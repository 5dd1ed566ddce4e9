/** Units' answers and passages taken from them, without a container. */
@NullMarked
package vn.doingoai.reporting.consolidation;

import org.jspecify.annotations.NullMarked;
