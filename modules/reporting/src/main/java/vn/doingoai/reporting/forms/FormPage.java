package vn.doingoai.reporting.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormHead;
import vn.doingoai.documents.forms.FormLine;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.list.ResultPage;
import vn.doingoai.ui.web.PageParameters;

/** One form as it is printed, on the screen. */
@Named("formPage")
@RequestScoped
public class FormPage {

    @Inject
    FormQueries forms;

    @Inject
    CurrentCaller caller;

    private @Nullable FormRequest request;
    private @Nullable FormTable table;
    private ResultPage<FormLine> lines = ResultPage.none();

    /** Reads the form, before anything of the page is written. */
    public void load() {
        FormRequest asked = requested();
        FormTable read = forms.filled(asked).printed();
        int number = PageParameters.page("page") == 0 ? 1 : PageParameters.page("page");
        List<FormLine> all = read.lines().toList();
        int from = Math.min(all.size(), ResultPage.offset(number));
        int to = Math.min(all.size(), from + ResultPage.SIZE);
        lines = new ResultPage<>(all.subList(from, to), number, all.size());
        request = asked;
        table = read;
    }

    /** The form that the address names. */
    static FormRequest requested() {
        @Nullable UUID unit = PageParameters.findId("unit").orElse(null);
        String code = PageParameters.find("form").orElse("");
        return new FormRequest(code, Years.of(PageParameters.find("year").orElse(null)), unit);
    }

    /** What was asked for. */
    public FormRequest getRequest() {
        return found(request);
    }

    /** The form. */
    public FormTable getTable() {
        return found(table);
    }

    /** The lines of its body, a page at a time. */
    public ResultPage<FormLine> getLines() {
        return lines;
    }

    /** Its heading rows, each a list of cells that span. */
    public List<List<FormHead.Cell>> getHead() {
        FormHead head = FormHead.of(getColumns());
        return IntStream.range(0, head.rows()).mapToObj(head::row).toList();
    }

    /** Its columns. */
    public List<FormColumn> getColumns() {
        return getTable().layout().columns();
    }

    /** Whether numbers stand under the headings. */
    public boolean isNumbered() {
        return getColumns().stream().anyMatch(column -> !column.number().isEmpty());
    }

    /** Whether the caller may fill it in and send it: the province only for one unit. */
    public boolean isImporting() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD)
                || (caller.is(Role.PROVINCE_OFFICER) && getRequest().unit() != null);
    }

    private static <T> T found(@Nullable T value) {
        if (value == null) {
            throw new NotFoundException();
        }
        return value;
    }
}
