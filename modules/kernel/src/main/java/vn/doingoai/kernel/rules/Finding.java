package vn.doingoai.kernel.rules;

import java.io.Serializable;
import java.util.List;

/**
 * A rule that is broken.
 *
 * @param rule its code, as in OUT-08
 * @param severity as the rule set of the tenant has it
 * @param field what it speaks of, as the form of the register names it, as in {@code memberCount}
 * @param message key in the message files, as in {@code rule.OUT-08}
 * @param arguments numbers and names that the message shows, ready to be shown
 */
public record Finding(String rule, Severity severity, String field, String message, List<String> arguments)
        implements Serializable {
    /** Copies the list. */
    public Finding {
        arguments = List.copyOf(arguments);
    }
}
