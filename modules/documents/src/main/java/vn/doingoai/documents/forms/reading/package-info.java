/** Filled forms read back: from workbooks, text documents and pasted text to texts by column. Nothing is understood yet. */
@NullMarked
package vn.doingoai.documents.forms.reading;

import org.jspecify.annotations.NullMarked;
