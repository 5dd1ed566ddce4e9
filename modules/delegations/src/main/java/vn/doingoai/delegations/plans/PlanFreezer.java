package vn.doingoai.delegations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import vn.doingoai.delegations.Delegation;
import vn.doingoai.delegations.DelegationJson;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.DelegationView;
import vn.doingoai.delegations.Direction;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.documents.forms.FormScope;
import vn.doingoai.documents.forms.FormSource;

/** Keeps a plan as it was approved: each item with all its values, and the table of the form as it was printed that day. */
@ApplicationScoped
class PlanFreezer {

    @Inject
    Plans plans;

    @Inject
    @Any
    Instance<FormSource> forms;

    void freeze(DelegationPlan plan, LocalDate date, List<Delegation> items) {
        List<Delegation> approved = items.stream()
                .filter(item -> item.state() == DelegationState.APPROVED || item.state() == DelegationState.EXECUTED)
                .toList();
        JsonArrayBuilder values = Json.createArrayBuilder();
        approved.forEach(item -> values.add(DelegationJson.whole(DelegationView.of(item))));
        String content = Json.createObjectBuilder()
                .add("form", code(plan))
                .add("rows", rows(plan))
                .add("items", values)
                .build()
                .toString();
        plans.entities.persist(
                new PlanVersion(plan, date, plans.caller.get().unit(), approved.size(), content, plans.stamp()));
    }

    private JsonArrayBuilder rows(DelegationPlan plan) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        forms.stream()
                .filter(form -> form.code().equals(code(plan)))
                .flatMap(form -> form.table(new FormScope(plan.year(), null)).parts().stream())
                .map(FormPart::rows)
                .flatMap(List::stream)
                .forEach(row -> rows.add(cells(row)));
        return rows;
    }

    private static JsonObjectBuilder cells(FormRow row) {
        JsonObjectBuilder cells = Json.createObjectBuilder();
        new TreeMap<>(row.cells()).forEach(cells::add);
        return cells;
    }

    private static String code(DelegationPlan plan) {
        return plan.direction() == Direction.OUT ? "02A" : "02B";
    }
}
