/** Report requests: what the province asks of which units, and by when. Makes submissions when it is issued. */
@NullMarked
package vn.doingoai.reporting.requests;

import org.jspecify.annotations.NullMarked;
