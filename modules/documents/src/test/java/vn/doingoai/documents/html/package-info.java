/** Tests of documents as web pages. */
@NullMarked
package vn.doingoai.documents.html;

import org.jspecify.annotations.NullMarked;
