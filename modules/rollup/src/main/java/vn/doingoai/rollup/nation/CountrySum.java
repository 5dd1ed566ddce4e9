package vn.doingoai.rollup.nation;

import java.math.BigDecimal;

/**
 * What all provinces of a period say of one country.
 *
 * @param country   ISO code
 * @param provinces how many named it with a number
 */
public record CountrySum(String period, String country, BigDecimal amount, int provinces) {}
