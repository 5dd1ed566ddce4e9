/** Rules of requests, without a container. */
@NullMarked
package vn.doingoai.reporting.requests;

import org.jspecify.annotations.NullMarked;
