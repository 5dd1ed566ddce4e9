/** What is found in documents before they are signed. */
@NullMarked
package vn.doingoai.documents.check;

import org.jspecify.annotations.NullMarked;
