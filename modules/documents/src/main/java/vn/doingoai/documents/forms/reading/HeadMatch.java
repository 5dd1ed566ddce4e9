package vn.doingoai.documents.forms.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormLayout;

/**
 * Where the headings of a form stand in a table, found by their words: somebody who typed the form himself rarely writes
 * every heading as printed, so most of them are enough, and one in between is taken by its place.
 *
 * @param layout the form
 * @param positions index of the cell by key of column
 * @param ordinal index of the cell of the ordinals, or -1
 * @param firstRow index of the first row of headings
 * @param rows how many rows of headings there are
 * @param score 1 when every heading is there and no other
 */
record HeadMatch(FormLayout layout, Map<String, Integer> positions, int ordinal, int firstRow, int rows, double score) {

    private static final int SEARCHED = 200;
    private static final Set<String> ORDINALS = Set.of("tt", "stt", "so tt");

    /**
     * The best place in a table, if any is good enough; the first where every heading is.
     *
     * @param least score that is good enough
     */
    static Optional<HeadMatch> find(ReadTable table, FormLayout layout, double least) {
        Optional<HeadMatch> best = Optional.empty();
        int end = Math.min(SEARCHED, table.rows().size());
        for (int row = 0; row < end && best.filter(HeadMatch::isWhole).isEmpty(); row++) {
            HeadMatch match = at(table.rows(), row, layout);
            if (match.score >= least && best.map(HeadMatch::score).orElse(0.0) < match.score) {
                best = Optional.of(match);
            }
        }
        return best;
    }

    /** Every heading is there and no other. */
    boolean isWhole() {
        return score >= 1;
    }

    private static HeadMatch at(List<ReadTable.Row> rows, int first, FormLayout layout) {
        Map<String, Integer> positions = new HashMap<>();
        Set<Integer> known = new HashSet<>();
        take(rows.get(first), layout, positions, known);
        int height = 1;
        if (isGrouped(rows.get(first), layout, positions) && first + 1 < rows.size() && !positions.isEmpty()) {
            int before = positions.size();
            take(rows.get(first + 1), layout, positions, known);
            height += positions.size() > before ? 1 : 0;
        }
        int ordinal = -1;
        int strange = 0;
        for (int index : rows.get(first).filled()) {
            String key = CellText.key(rows.get(first).cell(index));
            if (ORDINALS.contains(key)) {
                ordinal = index;
            } else if (!known.contains(index) && !isGroup(layout, key)) {
                strange++;
            }
        }
        double score = isSomebodysRow(rows.get(first), strange) ? 0 : score(layout, positions, strange);
        byPlace(rows.get(first), layout, positions, known);
        return new HeadMatch(layout, Map.copyOf(positions), ordinal, first, height, score);
    }

    /** One that is numbered, or where headings are only among other words: what stands above it must not be passed over. */
    private static boolean isSomebodysRow(ReadTable.Row row, int strange) {
        List<Integer> filled = row.filled();
        return strange * 2 >= filled.size() || row.cell(filled.get(0)).matches("[0-9]+\\.?");
    }

    private static boolean isGrouped(ReadTable.Row row, FormLayout layout, Map<String, Integer> positions) {
        return layout.columns().stream()
                .anyMatch(column -> !column.group().isEmpty()
                        && !positions.containsKey(column.key())
                        && (column.printed() || holds(row, column.group())));
    }

    /** Columns that are not printed may be there or not. */
    private static double score(FormLayout layout, Map<String, Integer> positions, int strange) {
        List<String> wanted = layout.printed().columns().stream()
                .filter(HeadMatch::isRead)
                .map(FormColumn::key)
                .toList();
        long found = wanted.stream().filter(positions::containsKey).count();
        return found / (double) (wanted.size() + strange);
    }

    private static void take(ReadTable.Row row, FormLayout layout, Map<String, Integer> positions, Set<Integer> known) {
        for (int index : row.filled()) {
            String key = CellText.key(row.cell(index));
            for (FormColumn column : layout.columns()) {
                if (isRead(column)
                        && key.equals(CellText.key(column.heading()))
                        && !positions.containsKey(column.key())
                        && !known.contains(index)) {
                    positions.put(column.key(), index);
                    known.add(index);
                }
            }
        }
    }

    /** A heading in other words, right of one that is known. */
    private static void byPlace(
            ReadTable.Row row, FormLayout layout, Map<String, Integer> positions, Set<Integer> known) {
        List<FormColumn> columns =
                layout.printed().columns().stream().filter(HeadMatch::isRead).toList();
        for (int i = 1; i < columns.size(); i++) {
            Integer left = positions.get(columns.get(i - 1).key());
            boolean missing = !positions.containsKey(columns.get(i).key());
            if (missing && left != null && !row.cell(left + 1).isEmpty() && known.add(left + 1)) {
                positions.put(columns.get(i).key(), left + 1);
            }
        }
    }

    private static boolean holds(ReadTable.Row row, String group) {
        String key = CellText.key(group);
        return row.cells().stream().anyMatch(cell -> CellText.key(cell).equals(key));
    }

    private static boolean isGroup(FormLayout layout, String key) {
        return layout.columns().stream()
                .anyMatch(column -> !column.group().isEmpty()
                        && CellText.key(column.group()).equals(key));
    }

    /** Ordinals are given by the form and not read. */
    static boolean isRead(FormColumn column) {
        return column.kind() != FormColumn.Kind.ORDINAL;
    }

    /**
     * Columns from left to right where no headings stand: as in a paste of rows alone.
     *
     * @param width how many cells were pasted beside each other
     */
    static HeadMatch bare(FormLayout layout, boolean withOrdinal, int width) {
        Map<String, Integer> positions = new HashMap<>();
        int next = 0;
        int ordinal = -1;
        for (FormColumn column : layout.columns()) {
            if (isRead(column) && (column.printed() || next < width)) {
                positions.put(column.key(), next++);
            } else if (!isRead(column) && withOrdinal) {
                ordinal = next++;
            }
        }
        return new HeadMatch(layout, Map.copyOf(positions), ordinal, 0, 0, 0);
    }
}
