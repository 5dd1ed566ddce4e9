/** Tests of text files for word processors. */
@NullMarked
package vn.doingoai.documents.docx;

import org.jspecify.annotations.NullMarked;
