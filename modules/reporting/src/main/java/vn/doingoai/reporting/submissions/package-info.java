/** A unit's answer to a request: from the first word to the accepted report. Knows requests and outlines. */
@NullMarked
package vn.doingoai.reporting.submissions;

import org.jspecify.annotations.NullMarked;
