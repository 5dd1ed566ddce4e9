package vn.doingoai.kernel.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.schedule.TenantJob;
import vn.doingoai.kernel.tenancy.CurrentAccess;

/** Copies what was delivered to a tenant, one delivery a transaction: one that fails is tried again and holds up the rest. */
@ApplicationScoped
public class InboxJob implements TenantJob {

    @Inject
    Inbox inbox;

    @Override
    public void run() {
        if (CurrentAccess.find().isEmpty()) {
            return;
        }
        for (List<UUID> waiting = inbox.waiting(); !waiting.isEmpty(); waiting = inbox.waiting()) {
            waiting.forEach(inbox::take);
        }
    }
}
