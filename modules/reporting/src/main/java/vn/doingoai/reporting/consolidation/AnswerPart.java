package vn.doingoai.reporting.consolidation;

import java.util.List;

/**
 * What a unit answered to one of its sections.
 *
 * @param key     of the section in the unit's outline
 * @param heading label and title there
 * @param nil     whether it is answered with nothing
 */
public record AnswerPart(String key, String heading, boolean nil, List<AnswerLine> lines) {

    /** Copies the list. */
    public AnswerPart {
        lines = List.copyOf(lines);
    }

    static AnswerPart of(UnitText text) {
        return new AnswerPart(text.key(), text.heading(), text.nil(), text.lines());
    }
}
