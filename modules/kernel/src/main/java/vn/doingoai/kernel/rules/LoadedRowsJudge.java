package vn.doingoai.kernel.rules;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;
import vn.doingoai.kernel.tenancy.TenantHosts;

/**
 * Judges, when the portal starts, the rows that the launcher has loaded from files: launcher and registers know nothing of
 * each other, and a row without findings would pass for one that keeps all rules. When CDI says that the application has
 * been initialized, there is no database to be had yet.
 */
@WebListener
public class LoadedRowsJudge implements ServletContextListener {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedRowsJudge.class);

    @Inject
    TenantHosts hosts;

    @Inject
    @Any
    Instance<UnjudgedRows> registers;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        for (String tenant : hosts.tenants()) {
            int judged = CurrentAccess.call(Access.ofTenant(tenant), this::judgeAll);
            if (judged > 0) {
                LOG.info("{}: {} loaded rows judged", tenant, judged);
            }
        }
    }

    private int judgeAll() {
        int all = 0;
        for (UnjudgedRows register : registers) {
            int some = register.judgeSome();
            while (some > 0) {
                all += some;
                some = register.judgeSome();
            }
        }
        return all;
    }
}
