package vn.doingoai.reporting.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doingoai.documents.Table.Row;

/**
 * Turns the structured text of a section into blocks of an official document: figures become words, hints disappear,
 * lines that come out empty are left out.
 */
public final class BlockPrinter {

    private final FigureText figures;

    /** Prints with these figures. */
    public BlockPrinter(Figures figures) {
        this.figures = new FigureText(figures);
    }

    /** The blocks to print, in order. */
    public List<vn.doingoai.documents.Block> print(Body body) {
        List<vn.doingoai.documents.Block> printed = new ArrayList<>();
        for (Block block : body.blocks()) {
            if (block instanceof Table table) {
                printed.add(table(table));
            } else {
                List<vn.doingoai.documents.Run> runs = runs(block.runs());
                if (!runs.isEmpty()) {
                    printed.add(
                            block instanceof ListItem item
                                    ? new vn.doingoai.documents.ListItem(item.level(), runs)
                                    : new vn.doingoai.documents.Paragraph(runs));
                }
            }
        }
        return printed;
    }

    /** The same as plain lines, one of each block or row: for comparing, searching and short views. */
    public List<String> lines(Body body) {
        return body.blocks().stream()
                .flatMap(block ->
                        block instanceof Table table ? table.rows().stream().map(this::line) : Stream.of(line(block)))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private String line(Block block) {
        String words = words(block.runs());
        return block instanceof ListItem item && !words.isEmpty() ? item.dash() + words : words;
    }

    private String line(List<Table.Cell> row) {
        return row.stream().map(cell -> words(cell.runs())).collect(Collectors.joining(" | "));
    }

    private String words(List<Run> runs) {
        return printable(runs).stream()
                .map(run -> run instanceof FootnoteRun footnote ? " (" + footnote.text() + ")" : ((TextRun) run).text())
                .collect(Collectors.joining());
    }

    private vn.doingoai.documents.Table table(Table table) {
        List<Row> rows = table.rows().stream().map(this::row).toList();
        int header = table.header() ? 1 : 0;
        return new vn.doingoai.documents.Table(rows.subList(0, header), rows.subList(header, rows.size()), List.of());
    }

    private Row row(List<Table.Cell> cells) {
        return new Row(cells.stream()
                .map(cell -> new vn.doingoai.documents.Table.Cell(runs(cell.runs())))
                .toList());
    }

    private List<vn.doingoai.documents.Run> runs(List<Run> runs) {
        return printable(runs).stream().map(BlockPrinter::run).toList();
    }

    /** Text and footnotes only. */
    private List<Run> printable(List<Run> runs) {
        List<Run> printable = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof FigureRun figure) {
                printable.add(TextRun.plain(figures.of(figure)));
            } else if (!(run instanceof HintRun)) {
                printable.add(run);
            }
        }
        return Runs.tidy(printable);
    }

    private static vn.doingoai.documents.Run run(Run run) {
        if (run instanceof FootnoteRun footnote) {
            return new vn.doingoai.documents.FootnoteRun(footnote.text());
        }
        TextRun text = (TextRun) run;
        return new vn.doingoai.documents.TextRun(text.text(), text.bold(), text.italic());
    }
}
