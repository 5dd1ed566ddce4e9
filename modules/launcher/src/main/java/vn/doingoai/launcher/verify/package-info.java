/**
 * {@code deploy/verify}: walks every tenant's chain of publications as the owner of the database and says what somebody
 * changed. See {@code docs/publication.md}.
 */
@NullMarked
package vn.doingoai.launcher.verify;

import org.jspecify.annotations.NullMarked;
