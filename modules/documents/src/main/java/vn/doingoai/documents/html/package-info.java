/**
 * Official documents as web pages: the same text in the same order as on paper, as headings, lists, tables and linked
 * footnotes. Everything goes through an XML writer, so no text can become markup; how it looks is in one style sheet.
 */
@NullMarked
package vn.doingoai.documents.html;

import org.jspecify.annotations.NullMarked;
