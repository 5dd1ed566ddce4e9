package vn.doingoai.conferences;

import java.io.Serializable;

/**
 * How many participants come from a country, column (4) of form 03.
 *
 * @param country ISO code, as in LA
 * @param participants 1 or more
 */
public record CountryShare(String country, int participants) implements Serializable {}
