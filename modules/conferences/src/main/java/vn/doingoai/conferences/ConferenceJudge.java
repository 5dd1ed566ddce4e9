package vn.doingoai.conferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.conferences.rules.ConferenceFacts;
import vn.doingoai.conferences.rules.ConferenceRules;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSets;
import vn.doingoai.kernel.time.TenantClock;

/** Judges conferences by the rules that are in force today. */
@ApplicationScoped
public class ConferenceJudge {

    @Inject
    RuleSets rules;

    @Inject
    TenantClock clock;

    @Inject
    CurrentCaller caller;

    /** Keeps with the conference what rules say, by which version, and that the caller wrote it. */
    public void judge(Conference conference) {
        ConferenceRules current = current();
        conference.judge(
                current.check(ConferenceFacts.of(conference, clock.today())),
                current.set().id(),
                caller.get().fullName(),
                clock.now());
    }

    /** Keeps with a conference from a file what rules say; who wrote it stays as the file has it. */
    void judgeLoaded(Conference conference) {
        ConferenceRules current = current();
        conference.judge(
                current.check(ConferenceFacts.of(conference, clock.today())),
                current.set().id(),
                conference.updatedBy(),
                conference.updatedAt());
    }

    /** What rules say about one that is not stored so yet. */
    public List<Finding> check(ConferenceState state, ConferenceDetails details) {
        return current().check(ConferenceFacts.of(state, details, clock.today()));
    }

    /** The rules in force today. */
    public ConferenceRules current() {
        return new ConferenceRules(rules.on(clock.today()));
    }
}
