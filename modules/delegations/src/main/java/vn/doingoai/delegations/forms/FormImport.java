package vn.doingoai.delegations.forms;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.kernel.error.BusinessException;

/** Understands a whole filled form beside what the register holds; decides nothing and stores nothing. */
final class FormImport {

    private final FormLayout layout;
    private final FormCells cells;
    private final Function<BusinessException, String> sentences;

    /**
     * An import of one form.
     *
     * @param sentences how a refusal is said to the reader
     */
    FormImport(FormLayout layout, FormCells cells, Function<BusinessException, String> sentences) {
        this.layout = layout;
        this.cells = cells;
        this.sentences = sentences;
    }

    /**
     * Each row with what becomes of it.
     *
     * @param stored the rows of the same form in the register, in the order in which they are printed
     */
    List<ImportRow> rows(List<FilledRow> filled, List<StoredRow> stored) {
        RowReader reader = new RowReader(layout, cells, sentences);
        String time = RowReader.columns(layout).contains("dates") ? "dates" : "quarter";
        RowMatcher matcher = new RowMatcher(cells, time, filled, stored);
        return IntStream.range(0, filled.size())
                .mapToObj(i -> reader.read(filled.get(i), matcher.find(i).orElse(null)))
                .toList();
    }
}
