/** E-mail that could not be sent: what, to whom, why; and trying it again. */
@NullMarked
package vn.doingoai.administration.mail;

import org.jspecify.annotations.NullMarked;
