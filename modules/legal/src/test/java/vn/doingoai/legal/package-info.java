/** Tests of legal documents that need no database. */
@NullMarked
package vn.doingoai.legal;

import org.jspecify.annotations.NullMarked;
