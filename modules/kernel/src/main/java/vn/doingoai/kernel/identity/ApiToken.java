package vn.doingoai.kernel.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.TenantEntity;

/** A personal token for the HTTP interface. Its user makes it, sees it once and can revoke it; only its hash is kept. */
@Entity
@Table(name = "api_token", schema = "portal")
public class ApiToken extends TenantEntity {

    @Column(name = "user_id")
    private UUID userId;

    @Column
    private String label;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** For EclipseLink. */
    protected ApiToken() {}

    ApiToken(UUID userId, String label, String tokenHash, Instant createdAt) {
        this.userId = userId;
        this.label = label;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    UUID userId() {
        return userId;
    }

    /** What the user called it, so that they know which to revoke. */
    public String label() {
        return label;
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it last opened the interface, to the hour, or null. */
    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** When it was revoked, or null while it is good. */
    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
