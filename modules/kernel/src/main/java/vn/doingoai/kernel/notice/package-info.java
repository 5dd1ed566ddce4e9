/**
 * What people are told of events and deadlines: made in the transaction of the event, read in the portal, and sent by
 * e-mail from {@link vn.doingoai.kernel.mail}. See {@code docs/waiting.md}.
 */
@NullMarked
package vn.doingoai.kernel.notice;

import org.jspecify.annotations.NullMarked;
