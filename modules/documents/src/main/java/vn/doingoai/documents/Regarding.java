package vn.doingoai.documents;

/**
 * Abstract of a dispatch (công văn, ô 5b): upright under the number, as in "V/v báo cáo công tác đối ngoại năm 2019".
 *
 * @param text without the "V/v" before it; empty prints nothing
 */
public record Regarding(String text) implements Subject {

    /** The printed words. */
    public String printed() {
        return text.isBlank() ? "" : "V/v " + text;
    }
}
