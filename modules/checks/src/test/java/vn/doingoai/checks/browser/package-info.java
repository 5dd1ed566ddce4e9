/** The whole use in Chromium, told as people live it; each page is photographed and looked at for accessibility. */
@NullMarked
package vn.doingoai.checks.browser;

import org.jspecify.annotations.NullMarked;
