package vn.doingoai.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.doingoai.kernel.persistence.Sql;

/** Ready means that the database answers; {@code /health/live} asks only whether the server does. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    @Inject
    Sql sql;

    @Override
    @Transactional
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("database")
                    .status(sql.find("select 1 as one", row -> row.getInt("one"))
                            .isPresent())
                    .build();
        } catch (PersistenceException e) {
            return HealthCheckResponse.down("database");
        }
    }
}
