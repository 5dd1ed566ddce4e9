/**
 * Official documents as text files for word processors: the same elements and measures as the printed pages, as styles,
 * sections and tables that can be worked on.
 */
@NullMarked
package vn.doingoai.documents.docx;

import org.jspecify.annotations.NullMarked;
