/**
 * Amounts with their currency, as forms and reports write them ("1.234,5 triệu đồng", "405.192,46 USD").
 *
 * <p>No library reads these: ICU4J and {@link java.text.CompactNumberFormat} write compact Vietnamese numbers ("1,2 Tr")
 * but know neither the words of a budget line nor two units in one amount ("1 tỷ 200 triệu"); JSR 354 (Moneta) reads
 * one fixed pattern. ISO codes come from {@link java.util.Currency}.
 */
@NullMarked
package vn.doingoai.kernel.money;

import org.jspecify.annotations.NullMarked;
