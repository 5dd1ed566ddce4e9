package vn.doingoai.delegations.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;

/** A trip abroad on private affairs: declared, permitted by a document, over. Reports count it and name nobody. */
@Entity
@Table(name = "private_trip", schema = "portal")
public class PrivateTrip extends TenantEntity {

    @Column(name = "unit_id")
    private UUID unitId;

    @Column
    private String person;

    @Column
    private String post;

    @Column
    private String country;

    @Column(name = "start_date")
    private LocalDate start;

    @Column(name = "end_date")
    private LocalDate end;

    @Column(name = "permission_number")
    private String permissionNumber;

    @Column(name = "permission_date")
    private @Nullable LocalDate permissionDate;

    @Enumerated(EnumType.STRING)
    private PrivateTripState state = PrivateTripState.DECLARED;

    /** For EclipseLink. */
    protected PrivateTrip() {}

    PrivateTrip(UUID unitId, PrivateTripDetails details) {
        this.unitId = unitId;
        change(details);
    }

    final void change(PrivateTripDetails details) {
        need(state != PrivateTripState.RETURNED);
        person = details.person();
        post = details.post();
        country = details.country();
        start = details.start();
        end = details.end();
        permissionNumber = details.permissionNumber();
        permissionDate = details.permissionDate();
    }

    void permit() {
        need(state == PrivateTripState.DECLARED);
        if (permissionNumber.isEmpty()) {
            throw new InvalidInputException("permissionNumber", "private-permission");
        }
        state = PrivateTripState.PERMITTED;
    }

    void comeBack() {
        need(state == PrivateTripState.PERMITTED);
        state = PrivateTripState.RETURNED;
    }

    private void need(boolean allowed) {
        if (!allowed) {
            throw new BusinessException("private-state-" + state.code());
        }
    }

    PrivateTripRow row() {
        return new PrivateTripRow(id(), version(), unitId, state, details());
    }

    private PrivateTripDetails details() {
        return new PrivateTripDetails(person, post, country, start, end, permissionNumber, permissionDate);
    }
}
