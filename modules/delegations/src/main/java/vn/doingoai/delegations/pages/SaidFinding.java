package vn.doingoai.delegations.pages;

import java.io.Serializable;
import vn.doingoai.delegations.FindingView;
import vn.doingoai.kernel.rules.Severity;

/**
 * What a rule says on a page.
 *
 * @param view the finding, with the reason that is stored for it
 * @param sentence in the language of the page
 * @param asks whether the box for the reason stands here; a rule that speaks twice asks once
 */
public record SaidFinding(FindingView view, String sentence, boolean asks) implements Serializable {

    /** Code of the rule. */
    public String rule() {
        return view.finding().rule();
    }

    /** Name of the severity. */
    public String severity() {
        return view.finding().severity().name();
    }

    /** The field that it speaks of. */
    public String field() {
        return view.finding().field();
    }

    /** Who gave the reason, or empty. */
    public String reasonBy() {
        return view.reasonBy();
    }

    /** The stored reason, or empty. */
    public String reason() {
        return view.reason();
    }

    /** Its shape, as of states. */
    public String shape() {
        Severity severity = view.finding().severity();
        return severity == Severity.BLOCK ? "late" : severity == Severity.WARN ? "back" : "work";
    }
}
