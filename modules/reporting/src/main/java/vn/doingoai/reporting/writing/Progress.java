package vn.doingoai.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;

/**
 * How much of an outline has been answered. A group wants no answer itself; one that is nil answers for all it holds.
 *
 * @param open the sections still without an answer, in printed order
 * @param total how many sections want one
 */
public record Progress(List<Section> open, int total) {

    /** Copies the list. */
    public Progress {
        open = List.copyOf(open);
    }

    /** Counts the answers by the states of the sections, by key. */
    public static Progress of(Outline outline, Map<String, SectionState> states) {
        List<Section> open = new ArrayList<>();
        int total = walk(outline.sections(), states, false, open);
        return new Progress(open, total);
    }

    /** How many sections have an answer. */
    public int answered() {
        return total - open.size();
    }

    private static int walk(
            List<Section> sections, Map<String, SectionState> states, boolean answeredAbove, List<Section> open) {
        int total = 0;
        for (Section section : sections) {
            SectionState state = states.getOrDefault(section.key(), SectionState.EMPTY);
            boolean answered = answeredAbove || state == SectionState.NIL || state == SectionState.DONE;
            if (section.isGroup()) {
                total += walk(section.children(), states, answeredAbove || state == SectionState.NIL, open);
            } else {
                total++;
                if (!answered) {
                    open.add(section);
                }
            }
        }
        return total;
    }
}
