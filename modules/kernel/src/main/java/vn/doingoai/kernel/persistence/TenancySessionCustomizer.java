package vn.doingoai.kernel.persistence;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ExternalConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;

/**
 * Tells the database and EclipseLink on whose behalf a transaction runs.
 *
 * <p>The settings are local to the transaction, so a pooled connection carries nothing over. Payara gives EclipseLink a
 * second pool for reading outside transactions, on which the settings would be lost at once; it is replaced.
 */
public final class TenancySessionCustomizer implements SessionCustomizer {

    /** Property that the discriminator of every tenant entity is taken from. */
    public static final String TENANT_PROPERTY = "eclipselink.tenant-id";

    @Override
    public void customize(Session session) {
        ServerSession server = (ServerSession) session;
        server.setReadConnectionPool(new ExternalConnectionPool("read", server.getDatasourceLogin(), server));
        server.getEventManager().addListener(new AccessListener());
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping instanceof AbstractDirectMapping direct) {
                    convert(direct, typeOf(descriptor.getJavaClass(), mapping.getAttributeName()));
                }
            }
        }
    }

    private static void convert(AbstractDirectMapping mapping, Class<?> type) {
        if (type == UUID.class) {
            mapping.setConverter(new UuidConverter());
        } else if (type == Instant.class) {
            mapping.setConverter(new InstantConverter());
        }
    }

    /** Type of a field: mappings do not know theirs yet when a session is customized. */
    private static Class<?> typeOf(Class<?> entity, String field) {
        for (Class<?> owner = entity; owner != null; owner = owner.getSuperclass()) {
            for (Field declared : owner.getDeclaredFields()) {
                if (declared.getName().equals(field)) {
                    return declared.getType();
                }
            }
        }
        throw new IllegalStateException(entity + " has no field " + field);
    }

    private static final class AccessListener extends SessionEventAdapter {

        @Override
        public void postAcquireUnitOfWork(SessionEvent event) {
            // An empty tenant matches no row: no tenant set means nothing.
            event.getSession()
                    .setProperty(
                            TENANT_PROPERTY,
                            CurrentAccess.find().map(Access::tenant).orElse(""));
        }

        @Override
        public void postAcquireConnection(SessionEvent event) {
            Connection connection = ((DatabaseAccessor) event.getResult()).getConnection();
            try {
                AccessSettings.set(connection);
            } catch (SQLException e) {
                throw DatabaseException.sqlException(e);
            }
        }
    }
}
