package vn.doingoai.reporting.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.body.Block;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.FigureRun;
import vn.doingoai.reporting.body.FigureText;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.HintRun;
import vn.doingoai.reporting.body.ListItem;
import vn.doingoai.reporting.body.Paragraph;
import vn.doingoai.reporting.body.Run;
import vn.doingoai.reporting.body.Table;
import vn.doingoai.reporting.body.TextRun;

/**
 * Makes a unit's words the province's. A figure of the unit becomes plain words: "01 đoàn" of a district must not turn
 * into the province's 90. It stays a figure only where the province's is the unit's own: added up from what all units
 * gave, and reading the same.
 */
final class TakenText {

    private final FigureText report;
    private final Set<FigureKey> own;

    /**
     * Takes into a report.
     *
     * @param figures of the report as they stand
     * @param own     those that add up what every unit asked has given
     */
    TakenText(Figures figures, Set<FigureKey> own) {
        report = new FigureText(figures);
        this.own = Set.copyOf(own);
    }

    /** The blocks as part of a passage; what prints nothing is left out. */
    List<Block> of(UnitText text, UUID passage) {
        FigureText unit = new FigureText(text.figures());
        List<Block> blocks = text.blocks().stream()
                .map(block -> block(block, unit).withPassage(passage))
                .toList();
        return Body.fromJson(new Body(blocks).toJson()).blocks();
    }

    private Block block(Block block, FigureText unit) {
        if (block instanceof Table table) {
            return new Table(
                    table.rows().stream()
                            .map(row -> row.stream()
                                    .map(cell -> new Table.Cell(runs(cell.runs(), unit)))
                                    .toList())
                            .toList(),
                    table.header());
        }
        List<Run> runs = runs(block.runs(), unit);
        return block instanceof ListItem item ? new ListItem(item.level(), runs) : new Paragraph(runs);
    }

    private List<Run> runs(List<Run> runs, FigureText unit) {
        List<Run> taken = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof FigureRun figure) {
                String words = unit.of(figure);
                boolean same =
                        own.containsAll(figure.keys()) && report.of(figure).equals(words);
                taken.add(same ? figure : TextRun.plain(words));
            } else if (!(run instanceof HintRun)) {
                taken.add(run);
            }
        }
        return taken;
    }
}
