package vn.doingoai.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.Severity;

/** A rule that the conference broke when it was last judged, and why that is right all the same. */
@Entity
@Table(name = "conference_finding", schema = "portal")
class ConferenceFinding extends ConferencePart {

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

    /** For EclipseLink. */
    protected ConferenceFinding() {}

    ConferenceFinding(Conference conference, Finding finding) {
        super(conference);
        rule = finding.rule();
        severity = finding.severity();
        field = finding.field();
        message = finding.message();
        arguments = String.join("\n", finding.arguments());
    }

    void explain(String given, String who, Instant now) {
        if (!reason.equals(given)) {
            reason = given;
            reasonBy = given.isEmpty() ? "" : who;
            reasonAt = given.isEmpty() ? null : now;
        }
    }

    boolean isUnexplained() {
        return severity == Severity.WARN && reason.isEmpty();
    }

    Finding finding() {
        return new Finding(
                rule, severity, field, message, arguments.isEmpty() ? List.of() : List.of(arguments.split("\n", -1)));
    }

    Judged judged() {
        return new Judged(finding(), reason, reasonBy, reasonAt);
    }
}
