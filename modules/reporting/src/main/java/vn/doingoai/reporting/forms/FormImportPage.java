package vn.doingoai.reporting.forms;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.forms.reading.FormFile;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.ui.text.PageMessages;

/** A filled form on its way in: chosen or pasted, looked at row by row, mended, and only then stored. */
@Named("formImportPage")
@ViewScoped
public class FormImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormService service;

    @Inject
    private FormQueries forms;

    @Inject
    private PageMessages messages;

    private transient @Nullable Part file;
    private @Nullable String paste;
    private @Nullable FormRequest request;
    private String title = "";
    private String unitName = "";
    private List<FormColumn> columns = List.of();
    private @Nullable ImportDraft draft;
    private List<PreviewRow> rows = List.of();
    private @Nullable Outcome shown;
    private int page = 1;

    /** Looks up the form, before anything of the page is written. */
    public void load() {
        FormRequest asked = FormPage.requested();
        FormTable table = forms.filled(asked);
        request = asked;
        title = table.layout().label() + ". " + table.layout().title();
        unitName = table.unit();
        columns = table.layout().columns();
    }

    /** Reads the file or the paste and shows what it would do; nothing is stored. */
    public void read() {
        FormRequest asked = getRequest();
        Part sent = file;
        if (sent != null && sent.getSize() > 0) {
            String name = sent.getSubmittedFileName();
            show(service.read(asked, name == null ? "" : name, content(sent)));
        } else if (paste != null && !paste.isBlank()) {
            show(service.paste(asked, paste));
        } else {
            throw new InvalidInputException("file", "form-nothing");
        }
    }

    /** Never more than may be taken, whatever was sent. */
    private static byte[] content(Part sent) {
        try (InputStream stream = sent.getInputStream()) {
            return stream.readNBytes(FormFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(FilledForm filled) {
        ImportDraft next = new ImportDraft(filled, service.preview(getRequest(), filled), columns);
        draft = next;
        shown = next.count(Outcome.REFUSE) > 0 ? Outcome.REFUSE : null;
        page = 1;
        turn();
    }

    private void turn() {
        rows = draft == null ? List.of() : draft.rows(shown, page);
    }

    /** Judges the rows again with what was mended. */
    public void check() {
        show(getDraft().mended(rows));
    }

    /** Leaves a row out. */
    public void drop(int index) {
        show(ImportDraft.without(getDraft().mended(rows), index));
    }

    /** Shows the rows of one outcome; of all when it is empty. */
    public void choose(String outcome) {
        keep();
        shown = outcome.isEmpty() ? null : Outcome.valueOf(outcome);
        page = 1;
        turn();
    }

    /** Shows another page of rows. */
    public void turnTo(int number) {
        keep();
        page = number;
        turn();
    }

    /** What was typed is not lost by looking at other rows, though it is judged only when asked. */
    private void keep() {
        ImportDraft now = getDraft();
        draft = new ImportDraft(now.mended(rows), now.preview(), columns);
    }

    /** Begins again with another file. */
    public void reset() {
        draft = null;
        rows = List.of();
    }

    /** Stores all rows or none, and shows the form as it then is. */
    public String store() {
        FormRequest asked = getRequest();
        var done = service.store(asked, getDraft().mended(rows));
        messages.keep();
        messages.done(
                "forms.import.done", done.count(Outcome.CREATE), done.count(Outcome.CHANGE), done.count(Outcome.SKIP));
        String unit = asked.unit() == null ? "" : "&unit=" + asked.unit();
        return "/forms/view.xhtml?faces-redirect=true&form=" + asked.code() + "&year=" + asked.year() + unit;
    }

    /** How many rows have an outcome; all for an empty one. */
    public long count(String outcome) {
        return getDraft().count(outcome.isEmpty() ? null : Outcome.valueOf(outcome));
    }

    /** How many pages the chosen rows have. */
    public long getPages() {
        long total = getDraft().count(shown);
        return Math.max(1, (total + ImportDraft.SIZE - 1) / ImportDraft.SIZE);
    }

    /** Number of the page shown. */
    public int getPage() {
        return page;
    }

    /** Name of the outcome shown; empty for all. */
    public String getShown() {
        return shown == null ? "" : shown.name();
    }

    /** Whether something was read. */
    public boolean isPreviewing() {
        return draft != null;
    }

    /** The rows shown. */
    public List<PreviewRow> getRows() {
        return rows;
    }

    /** Headings of the columns that are read, from left to right. */
    public List<String> getHeadings() {
        return columns.stream()
                .filter(column -> column.kind() != FormColumn.Kind.ORDINAL)
                .map(PreviewRow::heading)
                .toList();
    }

    /** The shape that goes with a row's outcome. */
    public String shape(PreviewRow row) {
        return switch (row.outcome()) {
            case CREATE -> "done";
            case CHANGE -> "back";
            case SKIP -> "nil";
            case REFUSE -> "late";
        };
    }

    /** The form asked for. */
    public FormRequest getRequest() {
        if (request == null) {
            throw new NotFoundException();
        }
        return request;
    }

    private ImportDraft getDraft() {
        if (draft == null) {
            throw new InvalidInputException("file", "form-nothing");
        }
        return draft;
    }

    /** Label and title of the form. */
    public String getTitle() {
        return title;
    }

    /** Name of the unit whose rows these become. */
    public String getUnitName() {
        return unitName;
    }

    /** The upload. */
    public @Nullable Part getFile() {
        return file;
    }

    /** See {@link #getFile()}. */
    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Rows copied in a spreadsheet. */
    public @Nullable String getPaste() {
        return paste;
    }

    /** See {@link #getPaste()}. */
    public void setPaste(@Nullable String paste) {
        this.paste = paste;
    }
}
