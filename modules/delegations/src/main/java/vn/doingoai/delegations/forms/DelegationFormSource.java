package vn.doingoai.delegations.forms;

import vn.doingoai.delegations.Phase;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormPreview;
import vn.doingoai.documents.forms.FormScope;
import vn.doingoai.documents.forms.FormSource;
import vn.doingoai.documents.forms.FormTable;

/** One of the four forms of this register. */
record DelegationFormSource(FormKind kind, FormTables tables, DelegationFormService service) implements FormSource {

    @Override
    public String code() {
        return kind.code();
    }

    /** The plan that goes with the report on a year is that of the next one. */
    @Override
    public int yearOfReport(int reportYear) {
        return kind.phase() == Phase.PLAN ? reportYear + 1 : reportYear;
    }

    @Override
    public FormLayout layout(int year) {
        return tables.layout(kind, year);
    }

    @Override
    public FormTable table(FormScope scope) {
        return tables.table(kind, scope);
    }

    @Override
    public FormPreview preview(FormScope scope, FilledForm filled) {
        return service.preview(kind, scope, filled);
    }

    @Override
    public FormPreview store(FormScope scope, FilledForm filled) {
        return service.store(kind, scope, filled);
    }
}
