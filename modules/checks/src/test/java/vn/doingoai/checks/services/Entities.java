package vn.doingoai.checks.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.persistence.TenantEntity;

/** Entities asked for in every way that a service might, without a condition of its own. */
@ApplicationScoped
@Transactional
public class Entities {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sql sql;

    /** The keys of all entities of a type. */
    public List<UUID> all(Class<? extends TenantEntity> type) {
        return entities.createQuery("select e from " + type.getSimpleName() + " e", type).getResultList().stream()
                .map(TenantEntity::id)
                .collect(Collectors.toList());
    }

    /** How many there are, as a query that makes no entity. */
    public long count(Class<? extends TenantEntity> type) {
        return entities.createQuery("select count(e) from " + type.getSimpleName() + " e", Long.class)
                .getSingleResult();
    }

    /** The entity of this key. */
    public Optional<TenantEntity> find(Class<? extends TenantEntity> type, UUID id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    /** A change of all at once; answers how many it touched. */
    public int touch(Class<? extends TenantEntity> type) {
        return entities.createQuery(
                        "update " + type.getSimpleName() + " e set e.version = e.version where e.id is not null")
                .executeUpdate();
    }

    /** How many rows a table has for this transaction, by the door for SQL. */
    public long rows(String table) {
        return sql.find("select count(*) from portal." + table, row -> row.getLong(1))
                .orElseThrow();
    }
}
