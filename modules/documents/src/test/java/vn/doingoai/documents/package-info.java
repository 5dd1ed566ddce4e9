/** Real and made-up documents for the tests of the print engine. */
@NullMarked
package vn.doingoai.documents;

import org.jspecify.annotations.NullMarked;
