package vn.doingoai.checks.architecture.planted.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity of no tenant, named after what it is in the framework. */
@Entity
class PlantedEntity {
    @Id
    private long id;

    long id() {
        return id;
    }
}
