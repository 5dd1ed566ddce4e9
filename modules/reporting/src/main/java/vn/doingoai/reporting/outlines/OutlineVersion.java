package vn.doingoai.reporting.outlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.TenantEntity;

/** An outline as it was loaded from its file. Never changes afterwards: a change is a new version. */
@Entity
@Table(name = "outline_version", schema = "portal")
class OutlineVersion extends TenantEntity {

    @Column
    private String key;

    @Column(name = "outline_version")
    private int outlineVersion;

    @Column
    private String title;

    @Column
    private String level;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column
    private String content;

    /** For EclipseLink. */
    protected OutlineVersion() {}

    String content() {
        return content;
    }
}
