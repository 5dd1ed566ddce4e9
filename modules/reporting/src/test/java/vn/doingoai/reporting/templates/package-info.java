/** Tests of the template language. */
@NullMarked
package vn.doingoai.reporting.templates;

import org.jspecify.annotations.NullMarked;
