package vn.doingoai.conferences.rules;

import java.time.LocalDate;
import java.util.List;
import vn.doingoai.conferences.ApprovalLevel;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/** CF-07: the director of the department permits only while the chair's authorisation is in force. */
record AuthorisedApprover(RuleSetting setting) implements ConferenceRule {

    @Override
    public List<Finding> check(ConferenceFacts facts) {
        LocalDate day = facts.permit() == null ? facts.today() : facts.permit().date();
        boolean outside = day.isBefore(setting.date("from")) || day.isAfter(setting.date("to"));
        boolean asked = facts.details().dossier().level() == ApprovalLevel.DFA_DIRECTOR_AUTHORISED;
        return setting.brokenIf(facts.needsPermit() && asked && outside, "level", setting.text("decision"));
    }
}
