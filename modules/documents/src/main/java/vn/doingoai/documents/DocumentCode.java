package vn.doingoai.documents;

/**
 * Number and notation (ô 3), as in "Số: 09/BC-UBND".
 *
 * @param number the number of the year's series; blank while the document is a draft
 * @param notation type and body ("BC-UBND"), or body and drafting unit for a dispatch ("SNgV-HTQT")
 */
public record DocumentCode(String number, String notation) {

    private static final String ROOM_FOR_A_NUMBER = " ".repeat(6);

    /** The printed line; a number below 10 gets its leading zero, a missing one leaves room to write it. */
    public String text() {
        return "Số: " + reference();
    }

    /** Number and notation as other documents cite them: "09/BC-UBND". */
    public String reference() {
        return printedNumber() + "/" + notation;
    }

    private String printedNumber() {
        if (number.isBlank()) {
            return ROOM_FOR_A_NUMBER;
        }
        return number.length() == 1 && Character.isDigit(number.charAt(0)) ? "0" + number : number;
    }
}
