/**
 * What the ministry asks the province for: its requests as they were delivered, what it gave back, and which report of the
 * province answers.
 */
@NullMarked
package vn.doingoai.reporting.asked;

import org.jspecify.annotations.NullMarked;
