/**
 * Prints official documents as PDF/A-2b. The content becomes boxes ({@code BodyFlow}, {@code HeadBlock} …), boxes are
 * dealt to pages with their footnotes ({@code Paginator}), pages are drawn ({@code OfficialPdf}). Lengths inside are
 * points, measured from the top left corner of the page. Uses OpenPDF for fonts and file structure only.
 */
@NullMarked
package vn.doingoai.documents.pdf;

import org.jspecify.annotations.NullMarked;
