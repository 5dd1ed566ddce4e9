package vn.doingoai.delegations.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import vn.doingoai.documents.forms.FormSource;

/** Offers the four forms to whoever prints, imports or encloses forms. */
@ApplicationScoped
class DelegationFormSources {

    @Inject
    FormTables tables;

    @Inject
    DelegationFormService service;

    @Produces
    FormSource resultOut() {
        return new DelegationFormSource(FormKind.RESULT_OUT, tables, service);
    }

    @Produces
    FormSource resultIn() {
        return new DelegationFormSource(FormKind.RESULT_IN, tables, service);
    }

    @Produces
    FormSource planOut() {
        return new DelegationFormSource(FormKind.PLAN_OUT, tables, service);
    }

    @Produces
    FormSource planIn() {
        return new DelegationFormSource(FormKind.PLAN_IN, tables, service);
    }
}
