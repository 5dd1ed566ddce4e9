/** Reports: outlines, requests for reports, and what units hand in. May use indicators, documents, ui and kernel. */
@NullMarked
package vn.doingoai.reporting;

import org.jspecify.annotations.NullMarked;
