package vn.doingoai.reporting.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.outlines.Outline;

/**
 * A report as its reader will find it, whoever writes it.
 *
 * @param passages its sections in printed order
 * @param figures  of the report and of the period it is compared with
 * @param asOf     the day on which it speaks: that of the document, or today while it has none
 * @param ended    the citations in it, as they stand there, of documents that have ended by that day
 */
public record Draft(List<Passage> passages, Figures figures, LocalDate asOf, Set<String> ended) {

    /** Copies the collections. */
    public Draft {
        passages = List.copyOf(passages);
        ended = Set.copyOf(ended);
    }

    /** Lays the answers over their outline. */
    public static Draft of(Outline outline, Map<String, SectionAnswer> answers, Figures figures, LocalDate asOf) {
        List<Passage> passages = new ArrayList<>();
        outline.flatten()
                .forEach(section -> passages.add(
                        Passage.of(section, answers.getOrDefault(section.key(), SectionAnswer.NONE), figures)));
        return new Draft(passages, figures, asOf, Set.of());
    }

    /** The same, knowing which of its citations have ended. */
    Draft withEnded(Set<String> citations) {
        return new Draft(passages, figures, asOf, citations);
    }

    /** All that it cites, each as it stands there. */
    Set<String> citations() {
        return passages.stream().flatMap(Passage::citations).collect(Collectors.toSet());
    }

    /** Every figure that the report asks for, names or has. */
    Set<FigureKey> keys() {
        Set<FigureKey> keys = new TreeSet<>(figures.values().keySet());
        passages.forEach(passage -> keys.addAll(passage.keys()));
        return keys;
    }

    /** The section that a figure belongs to: the first that asks for it or names it; null if none does. */
    @Nullable
    Passage home(FigureKey key) {
        return passages.stream()
                .filter(passage -> passage.keys().contains(key))
                .findFirst()
                .orElse(null);
    }
}
