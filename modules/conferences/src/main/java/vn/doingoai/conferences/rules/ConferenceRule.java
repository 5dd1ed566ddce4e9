package vn.doingoai.conferences.rules;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;

/** One rule, made from its setting in the tenant's rule set. */
interface ConferenceRule {

    /** What speaks against the conference, or nothing. */
    List<Finding> check(ConferenceFacts facts);
}
