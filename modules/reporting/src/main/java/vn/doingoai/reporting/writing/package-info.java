/**
 * What everybody shares who writes a report section by section, a unit its submission or the province its report: the
 * section as its author sees it, figures as they are typed, the text as HTML, how far the whole is.
 */
@NullMarked
package vn.doingoai.reporting.writing;

import org.jspecify.annotations.NullMarked;
