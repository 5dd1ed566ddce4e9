/** Hostile files. */
@NullMarked
package vn.doingoai.documents.upload;

import org.jspecify.annotations.NullMarked;
