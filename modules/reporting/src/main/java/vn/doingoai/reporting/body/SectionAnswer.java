package vn.doingoai.reporting.body;

/**
 * What was answered to one section of an outline, apart from its figures.
 *
 * @param body text, possibly empty
 * @param nil  whether the wording for nothing is printed, and where
 */
public record SectionAnswer(Body body, NilPlace nil) {

    /** Nothing yet. */
    public static final SectionAnswer NONE = new SectionAnswer(Body.empty(), NilPlace.NONE);
}
