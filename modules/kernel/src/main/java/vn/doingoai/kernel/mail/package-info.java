/**
 * E-mail: the notices that wait to be sent, and the server that takes them. Off without settings. Sent by a background job
 * after the commit, tried again with growing pauses. See {@code docs/waiting.md}.
 */
@NullMarked
package vn.doingoai.kernel.mail;

import org.jspecify.annotations.NullMarked;
