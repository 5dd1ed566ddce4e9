/**
 * Logging in, logging out and what an account's owner may change about it.
 */
@NullMarked
package vn.doingoai.ui.login;

import org.jspecify.annotations.NullMarked;
