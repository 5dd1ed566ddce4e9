/**
 * The tenant's clock, reporting periods, and dates as people write them in a form ("từ 12 đến 15/3/2019", "Quý II").
 *
 * <p>No library reads those: natty and its like know English only, {@link java.time.format.DateTimeFormatter} one exact
 * pattern, and a guess is worse than a refusal. The grammar is small and stands in {@link
 * vn.doingoai.kernel.time.DateText}.
 */
@NullMarked
package vn.doingoai.kernel.time;

import org.jspecify.annotations.NullMarked;
