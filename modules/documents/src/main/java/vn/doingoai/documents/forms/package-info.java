/** Statistical forms as tables: one layout, printed as XLSX, DOCX, PDF and page, and read back from XLSX, DOCX and pasted text. Knows no register. */
@NullMarked
package vn.doingoai.documents.forms;

import org.jspecify.annotations.NullMarked;
