package vn.doingoai.kernel.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** Lets EclipseLink read and write moments; it knows {@code OffsetDateTime}, but fails on every {@link Instant}. */
final class InstantConverter implements Converter {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object convertObjectValueToDataValue(@Nullable Object value, Session session) {
        return value instanceof Instant instant ? Timestamp.from(instant) : value;
    }

    @Override
    public @Nullable Object convertDataValueToObjectValue(@Nullable Object value, Session session) {
        return value instanceof Timestamp timestamp ? timestamp.toInstant() : value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        ((AbstractDirectMapping) mapping).setFieldClassification(Timestamp.class);
    }
}
