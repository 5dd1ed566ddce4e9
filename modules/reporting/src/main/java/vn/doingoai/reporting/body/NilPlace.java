package vn.doingoai.reporting.body;

/** Whether a section is answered with its outline's wording for nothing ("Không"), and where that stands. */
public enum NilPlace {
    /** Not answered so. */
    NONE,
    /** The wording, then the text if there is any. */
    FIRST,
    /** The text, then the wording. */
    LAST
}
