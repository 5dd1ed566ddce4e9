package vn.doingoai.reporting.writing;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.body.SectionState;

/**
 * The stored answer to one section, a unit's or the province's: its text, whether it is nil, and who wrote last. Locked
 * by its own version.
 */
@MappedSuperclass
public abstract class SectionRow extends TenantEntity {

    @Column
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "nil_place")
    private NilPlace nilPlace = NilPlace.NONE;

    @Column
    private String body;

    @Enumerated(EnumType.STRING)
    private SectionState state;

    @Column(name = "updated_by")
    private String updatedBy = "";

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.now();

    /** For EclipseLink. */
    protected SectionRow() {}

    /** A first text that nobody wrote. */
    protected SectionRow(String key, Body body, SectionState state) {
        this.key = key;
        this.body = body.toJson();
        this.state = state;
    }

    /** Replaces the answer. */
    public void write(Body text, NilPlace nil, SectionState answered, String who, Instant now) {
        body = text.toJson();
        nilPlace = nil;
        state = answered;
        updatedBy = who;
        updatedAt = now;
    }

    /** How far these rows were when they were written, by key of their section. */
    public static Map<String, SectionState> states(List<? extends SectionRow> rows) {
        return rows.stream().collect(Collectors.toMap(SectionRow::key, SectionRow::state));
    }

    /** The answers of these rows by key of their section. */
    public static Map<String, SectionAnswer> answers(List<? extends SectionRow> rows) {
        Map<String, SectionAnswer> answers = new TreeMap<>();
        rows.forEach(row -> answers.put(row.key(), new SectionAnswer(row.body(), row.nilPlace())));
        return answers;
    }

    /** Key of the section in its outline. */
    public String key() {
        return key;
    }

    /** Whether, and where, the wording for nothing stands. */
    public NilPlace nilPlace() {
        return nilPlace;
    }

    /** The text. */
    public Body body() {
        return Body.fromJson(body);
    }

    /** The text as it is stored. */
    public String bodyJson() {
        return body;
    }

    /** How far it was when it was written. */
    public SectionState state() {
        return state;
    }

    /** Who wrote last, or empty while it is as it was begun. */
    public String updatedBy() {
        return updatedBy;
    }

    /** When that was. */
    public Instant updatedAt() {
        return updatedAt;
    }
}
