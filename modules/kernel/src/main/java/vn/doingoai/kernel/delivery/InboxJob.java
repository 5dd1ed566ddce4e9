package vn.doingoai.kernel.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.kernel.schedule.TenantJob;
import vn.doingoai.kernel.tenancy.CurrentAccess;

/**
 * Copies what was delivered to a tenant, one delivery a transaction. One that fails is tried again in the next turn and holds
 * up what the same sender sent after it, which may correct it; nobody else waits.
 */
@ApplicationScoped
public class InboxJob implements TenantJob {

    @Inject
    Inbox inbox;

    @Override
    public void run() {
        if (CurrentAccess.find().isEmpty()) {
            return;
        }
        Map<String, RuntimeException> held = new TreeMap<>();
        List<Inbox.Waiting> waiting = inbox.waiting(held.keySet());
        while (!waiting.isEmpty()) {
            waiting.forEach(each -> take(each, held));
            waiting = inbox.waiting(held.keySet());
        }
        if (!held.isEmpty()) {
            throw new IllegalStateException(
                    "Not taken: what came from " + held.keySet(),
                    held.values().iterator().next());
        }
    }

    private void take(Inbox.Waiting each, Map<String, RuntimeException> held) {
        if (held.containsKey(each.from())) {
            return;
        }
        try {
            inbox.take(each.id());
        } catch (RuntimeException e) {
            held.put(each.from(), e);
        }
    }
}
