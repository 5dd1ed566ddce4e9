package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.Severity;

/**
 * A rule that a delegation breaks, as found when it was last saved, with the reason why it passes all the same. The
 * reason stands as long as the finding stays the same, and goes when it changes.
 */
@Entity
@Table(name = "delegation_finding", schema = "portal")
class DelegationFinding extends DelegationLine<Finding> {

    @Column
    private String rule;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column
    private String field;

    @Column
    private String message;

    @Column
    private String arguments;

    @Column
    private String reason = "";

    @Column(name = "reason_by")
    private String reasonBy = "";

    @Column(name = "reason_at")
    private @Nullable Instant reasonAt;

    @Override
    Finding value() {
        return new Finding(
                rule, severity, field, message, arguments.isEmpty() ? List.of() : List.of(arguments.split("\n", -1)));
    }

    @Override
    void put(Finding finding) {
        rule = finding.rule();
        severity = finding.severity();
        field = finding.field();
        message = finding.message();
        arguments = String.join("\n", finding.arguments());
        reason = "";
        reasonBy = "";
        reasonAt = null;
    }

    void giveReason(Reason given) {
        reason = given.text();
        reasonBy = given.by();
        reasonAt = given.at();
    }

    /** The reason, when one was given. */
    Optional<Reason> reason() {
        return Optional.ofNullable(reasonAt).map(at -> new Reason(reason, reasonBy, at));
    }
}
