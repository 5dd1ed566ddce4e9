package vn.doingoai.rollup.words;

/**
 * Something to choose in a form.
 *
 * @param value in the address
 * @param label as it is read
 */
public record Choice(String value, String label) {}
