package vn.doingoai.reporting.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;

/** One rule on an answered section, made from what a province's rule set says of it. */
interface ContentRule {

    /** Every way in which the answer breaks the rule; none when it keeps it. */
    List<Finding> check(Answer answer);
}
