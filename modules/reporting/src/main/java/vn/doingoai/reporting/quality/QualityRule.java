package vn.doingoai.reporting.quality;

import java.util.List;
import vn.doingoai.kernel.rules.Finding;

/** One rule on a whole draft, made from what a province's rule set says of it. */
interface QualityRule {

    /** Every way in which the draft breaks it, in printed order; the field of a finding is the key of the section. */
    List<Finding> check(Draft draft);
}
