package vn.doingoai.rollup.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.tenancy.TenantEnds;

/** Finds the provinces that a request asks. */
@ApplicationScoped
class AskedProvinces {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    TenantEnds ends;

    List<AskedProvince> of(UUID request) {
        return entities.createQuery("select a from AskedProvince a where a.requestId = :request", AskedProvince.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** Those that can still be told something; the others merged since they were asked. */
    List<AskedProvince> open(UUID request) {
        return of(request).stream()
                .filter(each -> ends.find(each.tenant()).isEmpty())
                .toList();
    }

    /** One of them, or not found. */
    AskedProvince get(UUID request, String tenant) {
        return of(request).stream()
                .filter(each -> each.tenant().equals(tenant))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
