/** Planted: a room whose classes break the rules of architecture, so that each rule is seen to bite. */
@NullMarked
package vn.doingoai.checks.architecture.planted.documents;

import org.jspecify.annotations.NullMarked;
