/**
 * What goes out with an answer besides the page: security headers, cache rules, addresses of assets.
 */
@NullMarked
package vn.doingoai.ui.web;

import org.jspecify.annotations.NullMarked;
