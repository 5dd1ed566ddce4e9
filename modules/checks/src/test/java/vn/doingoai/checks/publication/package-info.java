/** From the officers' text to the sealed publication: nothing slips in, nothing is lost, nothing changes unseen. */
@NullMarked
package vn.doingoai.checks.publication;

import org.jspecify.annotations.NullMarked;
