/**
 * Office files that somebody sent: opened with suspicion, before anything is built from them. What is refused is told by
 * a code; the sentences are the caller's.
 */
@NullMarked
package vn.doingoai.documents.upload;

import org.jspecify.annotations.NullMarked;
