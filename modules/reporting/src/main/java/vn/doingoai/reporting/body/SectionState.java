package vn.doingoai.reporting.body;

import java.util.stream.Stream;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.outlines.Section;

/** How far a section is. Only {@link #DONE} and {@link #NIL} let a report be submitted. */
public enum SectionState {
    /** Neither text nor a figure yet. Emptiness is not "Không". */
    EMPTY,
    /** Begun: something waits for the author. */
    IN_WORK,
    /** Text without open places, and an answer to every figure asked for or named. */
    DONE,
    /** Answered with the wording for nothing, which answers its figures too. */
    NIL;

    /** Judges a section by its own answer; what a group answers for its children is for the report to say. */
    public static SectionState of(Section section, Body body, NilPlace nil, Figures figures) {
        if (nil != NilPlace.NONE) {
            return NIL;
        }
        boolean begun =
                body.hasText() || keys(section).anyMatch(key -> figures.get(key).answered());
        if (!begun) {
            return EMPTY;
        }
        boolean answered = Stream.concat(keys(section), body.figures().stream())
                .allMatch(key -> figures.get(key).answered());
        return body.hasText() && !body.hasHints() && answered ? DONE : IN_WORK;
    }

    private static Stream<FigureKey> keys(Section section) {
        return section.indicators().stream().map(FigureKey::parse);
    }
}
