package vn.doingoai.reporting.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/**
 * RES-10: where the outline asks to tell causes of one's own making from others, the difficulties are told at some
 * length and at least one kind of cause is named. Whether they convince is for people to judge.
 */
record DifficultiesAreConcrete(RuleSetting setting) implements ContentRule {

    @Override
    public List<Finding> check(Answer answer) {
        List<String> causes = setting.list("causes");
        boolean vague = answer.length() < setting.number("minimumLength") || !answer.saysAny(causes);
        return setting.brokenIf(
                answer.isAskedFor(causes) && vague, answer.section().key(), answer.heading());
    }
}
