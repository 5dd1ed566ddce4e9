package vn.doingoai.delegations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;

/** The steps of a delegation's life by the names that the HTTP interface gives them. */
@ApplicationScoped
class DelegationActs {

    private final Map<String, Act> acts = new HashMap<>();

    @Inject
    DelegationService delegations;

    @Inject
    DelegationReviewService reviews;

    /** One step, with what its body says beside the version. */
    @FunctionalInterface
    interface Act {
        void run(UUID id, long version, JsonObject body);
    }

    @PostConstruct
    void name() {
        acts.put(
                "reason",
                (id, version, body) ->
                        delegations.giveReason(id, version, Input.text(body, "rule"), Input.text(body, "reason")));
        acts.put("propose", (id, version, body) -> delegations.propose(id, version));
        acts.put(
                "decide",
                (id, version, body) ->
                        delegations.decide(id, version, new Fields(body).text("number"), new Fields(body).day("date")));
        acts.put("depart", (id, version, body) -> delegations.depart(id, version, Input.date(body, "date")));
        acts.put("return", (id, version, body) -> delegations.comeBack(id, version, Input.date(body, "date")));
        acts.put(
                "report",
                (id, version, body) ->
                        delegations.report(id, version, Input.text(body, "number"), Input.date(body, "date")));
        acts.put("cancel", (id, version, body) -> delegations.cancel(id, version, Input.text(body, "reason")));
        acts.put("postpone", (id, version, body) -> delegations.postpone(id, version, Input.text(body, "reason")));
        acts.put("accept", (id, version, body) -> reviews.accept(id, version));
        acts.put("give-back", (id, version, body) -> reviews.giveBack(id, version, Input.text(body, "reason")));
        acts.put(
                "necessary",
                (id, version, body) -> reviews.findNecessary(id, version, new Fields(body).flag("necessary")));
        acts.put("confirm", (id, version, body) -> reviews.confirm(id, version));
        acts.put("correct", (id, version, body) -> reviews.correct(id, version, Input.text(body, "reason")));
    }

    Optional<Act> find(@Nullable String name) {
        return Optional.ofNullable(acts.get(name));
    }
}
