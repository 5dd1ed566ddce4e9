/** Forms read back, as exported and as people type them. */
@NullMarked
package vn.doingoai.documents.forms.reading;

import org.jspecify.annotations.NullMarked;
