package vn.doingoai.reporting.writing;

import java.time.Instant;
import java.util.List;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.outlines.Section;

/**
 * One section as its author sees it.
 *
 * @param label number as printed, or empty
 * @param title with its parameters filled in
 * @param depth 1 for a part
 * @param answeredAbove whether a group that holds it is nil, so that it needs no answer
 * @param bodyJson structured text, as {@code docs/templates.md} tells
 * @param version to be named when saving
 */
public record SectionView(
        String key,
        String label,
        String title,
        int depth,
        Section.Kind kind,
        SectionState state,
        boolean answeredAbove,
        boolean nilAllowed,
        String nilText,
        NilPlace nil,
        String bodyJson,
        long version,
        String updatedBy,
        Instant updatedAt,
        List<String> guidance,
        List<FigureField> figures) {

    /** Copies the lists. */
    public SectionView {
        guidance = List.copyOf(guidance);
        figures = List.copyOf(figures);
    }

    /** Whether it only holds others. */
    public boolean isGroup() {
        return kind == Section.Kind.GROUP;
    }

    /** Whether it wants an answer and has none. */
    public boolean isOpen() {
        return !isGroup() && !answeredAbove && state != SectionState.DONE && state != SectionState.NIL;
    }

    /** Whether it is answered with the outline's wording for nothing. */
    public boolean isNil() {
        return nil != NilPlace.NONE;
    }

    /** The sign in the list of sections; empty for a group, which only holds others. */
    public String shape() {
        if (answeredAbove || isNil()) {
            return "nil";
        }
        return switch (state) {
            case EMPTY, NIL -> "";
            case IN_WORK -> isGroup() ? "" : "work";
            case DONE -> isGroup() ? "" : "done";
        };
    }

    /** The label without its end mark, to name the section in a sentence. */
    public String number() {
        return label.replaceAll("[.)]+$", "");
    }

    /** Label and title in one line. */
    public String heading() {
        String both = (label + " " + title).strip();
        return both.isEmpty() ? key : both;
    }
}
