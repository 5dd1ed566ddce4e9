package vn.doingoai.kernel.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * What every entity of a tenant has: a key made by the application, ordered by time so that indexes stay dense, and a
 * version for optimistic locking. The tenant column is written and compared by EclipseLink itself.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenancySessionCustomizer.TENANT_PROPERTY)
public abstract class TenantEntity {

    @Id
    private UUID id = UuidCreator.getTimeOrderedEpoch();

    @Version
    private long version;

    /** Key, unique within the tenant. */
    public UUID id() {
        return id;
    }

    /** Version of the row as read; rises with each change. */
    public long version() {
        return version;
    }
}
