package vn.doingoai.rollup.words;

/**
 * What is said once under a table for all cells that bear its mark.
 *
 * @param number from 1, in the order in which the table needs them
 */
public record Footnote(int number, String text) {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Its number in raised digits, as a file shows it: "¹", "¹⁰". */
    public String mark() {
        StringBuilder mark = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> mark.append(RAISED.charAt(digit - '0')));
        return mark.toString();
    }
}
