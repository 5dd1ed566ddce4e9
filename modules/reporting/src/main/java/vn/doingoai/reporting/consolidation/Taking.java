package vn.doingoai.reporting.consolidation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer takes from a unit.
 *
 * @param ordinal the version that was read
 * @param part    key of the section in the unit's outline
 * @param lines   numbers of the lines; all where none is named
 * @param after   number of the block of the province's section that it goes behind; null for its end
 */
public record Taking(
        UUID submission,
        int ordinal,
        String part,
        Set<Integer> lines,
        @Nullable Integer after) {

    /** Copies the set. */
    public Taking {
        lines = Set.copyOf(lines);
    }
}
