/**
 * What the ministry asks provinces for: letters with a deadline, the board of who has published, reminders, and reports
 * given back. It writes rows of the ministry's own and sends deliveries; what provinces published it only reads.
 */
@NullMarked
package vn.doingoai.rollup.requests;

import org.jspecify.annotations.NullMarked;
