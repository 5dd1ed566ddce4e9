/**
 * Text as it may enter the portal: cleaned on the way in, and folded into keys for searching. Nothing here knows where
 * the text came from.
 */
@NullMarked
package vn.doingoai.kernel.text;

import org.jspecify.annotations.NullMarked;
