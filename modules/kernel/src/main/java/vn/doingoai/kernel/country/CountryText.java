package vn.doingoai.kernel.country;

import org.jspecify.annotations.Nullable;

/**
 * One part of a list of countries as somebody wrote it.
 *
 * @param text the part as written, without what separated it: "CHDCND Lào (Champasak)", "ASEAN"
 * @param country the country that it names, or null when it names none
 * @param place what stood in parentheses behind the country, else empty
 */
public record CountryText(String text, @Nullable Country country, String place) {}
