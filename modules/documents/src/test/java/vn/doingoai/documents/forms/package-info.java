/** Forms written, read back and attacked. */
@NullMarked
package vn.doingoai.documents.forms;

import org.jspecify.annotations.NullMarked;
