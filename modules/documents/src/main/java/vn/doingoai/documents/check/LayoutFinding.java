package vn.doingoai.documents.check;

import java.util.List;

/**
 * One thing that is wrong with a document.
 *
 * @param problem what it is
 * @param block index of the block of the content in which it stands; -1 for everything else
 * @param heading the nearest heading above it, to be found by people; empty outside the content
 * @param arguments what its sentence shows, in order
 */
public record LayoutFinding(LayoutProblem problem, int block, String heading, List<String> arguments) {

    /** Copies the list. */
    public LayoutFinding {
        arguments = List.copyOf(arguments);
    }

    static LayoutFinding of(LayoutProblem problem, String... arguments) {
        return new LayoutFinding(problem, -1, "", List.of(arguments));
    }
}
