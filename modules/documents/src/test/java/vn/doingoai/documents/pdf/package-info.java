/** Tests of the print engine on finished files: what a reader, a printer and an archive would find. */
@NullMarked
package vn.doingoai.documents.pdf;

import org.jspecify.annotations.NullMarked;
