package vn.doingoai.reporting.outlines;

/** Types of document that an outline can make, with the names that Decree 30/2020/NĐ-CP gives them. */
public enum DocumentType {
    BAO_CAO("BÁO CÁO", "BC");

    private final String printed;
    private final String abbreviation;

    DocumentType(String printed, String abbreviation) {
        this.printed = printed;
        this.abbreviation = abbreviation;
    }

    /** The name as printed above the title. */
    public String printed() {
        return printed;
    }

    /** The part of the notation that stands for the type: {@code BC} in {@code 15/BC-UBND}. */
    public String abbreviation() {
        return abbreviation;
    }
}
