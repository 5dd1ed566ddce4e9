package vn.doingoai.reporting.body;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doingoai.indicators.FigureKey;

/**
 * The structured text of one section, as stored, edited and printed. Seeded once from the outline's template, then the
 * author's own; figures in it stay references, so that a corrected figure changes every sentence that names it.
 * Immutable; its JSON form is told in {@code docs/templates.md}.
 *
 * @param blocks paragraphs, list items and tables in printed order
 */
public record Body(List<Block> blocks) {

    private static final Body EMPTY = new Body(List.of());

    /** Copies the list. */
    public Body {
        blocks = List.copyOf(blocks);
    }

    /** A body without text. */
    public static Body empty() {
        return EMPTY;
    }

    /** One paragraph of plain text, or nothing where the text is empty. */
    public static Body of(String text) {
        List<Run> runs = Runs.tidy(List.of(TextRun.plain(text)));
        return runs.isEmpty() ? EMPTY : new Body(List.of(new Paragraph(runs)));
    }

    /**
     * Reads and cleans the JSON form.
     *
     * @throws InvalidBody if it is no such form or exceeds a limit; tells where
     */
    public static Body fromJson(String json) {
        return BodyReader.read(json);
    }

    /** The JSON form; {@link #fromJson} reads it back. Equal bodies give equal text. */
    public String toJson() {
        return BodyWriter.write(this);
    }

    /** All pieces of text, through tables as well. */
    public Stream<Run> runs() {
        return blocks.stream().flatMap(block -> block.runs().stream());
    }

    /** Every figure that the text names, sorted. */
    public Set<FigureKey> figures() {
        Set<FigureKey> keys = new TreeSet<>();
        runs().forEach(run -> {
            if (run instanceof FigureRun figure) {
                keys.addAll(figure.keys());
            }
        });
        return keys;
    }

    /** The passages of units that stand in the text. */
    public Set<UUID> passages() {
        return blocks.stream().map(Block::passage).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** True while a place of the template waits for the author. */
    public boolean hasHints() {
        return runs().anyMatch(HintRun.class::isInstance);
    }

    /** True if anything but hints would be printed. */
    public boolean hasText() {
        return runs().anyMatch(run -> !(run instanceof HintRun));
    }
}
