package vn.doingoai.reporting.consolidation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What became of some lines of a unit's answer when it was handed in again. */
final class LineMatch {

    private LineMatch() {}

    /**
     * Follows lines into a later version: an unchanged line to itself, a changed one to what stands in its place, one that
     * was left out to nothing. Who had taken all lines follows to all.
     *
     * @param chosen numbers of lines of the earlier version, from 0
     * @return numbers of lines of the later version
     */
    static Set<Integer> follow(List<String> before, List<String> after, Set<Integer> chosen) {
        Set<Integer> found = new TreeSet<>();
        if (chosen.size() >= before.size()) {
            IntStream.range(0, after.size()).forEach(found::add);
            return found;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            Chunk<String> source = delta.getSource();
            Chunk<String> target = delta.getTarget();
            if (delta.getType() == DeltaType.EQUAL) {
                IntStream.range(0, source.size())
                        .filter(step -> chosen.contains(source.getPosition() + step))
                        .forEach(step -> found.add(target.getPosition() + step));
            } else if (IntStream.range(0, source.size())
                    .anyMatch(step -> chosen.contains(source.getPosition() + step))) {
                IntStream.range(0, target.size()).forEach(step -> found.add(target.getPosition() + step));
            }
        }
        return found;
    }
}
