package vn.doingoai.kernel.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doingoai.kernel.tenancy.TenantHosts;

/**
 * Starts the jobs with the portal and stops them with it. Each has a line of its own, so that a mail server that does not
 * answer holds up no reminder. Several nodes may run them side by side: the jobs themselves see to it that nothing is done
 * twice.
 */
@WebListener
public class TenantJobs implements ServletContextListener {

    private static final Logger LOG = LoggerFactory.getLogger(TenantJobs.class);
    private static final int FIRST_SECONDS = 20;
    private static final int PAUSE_SECONDS = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private TenantHosts hosts;

    @Inject
    private TenantRun runs;

    @Inject
    @Any
    private Instance<TenantJob> jobs;

    private final List<Future<?>> started = new ArrayList<>();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        for (TenantJob job : jobs) {
            started.add(executor.scheduleWithFixedDelay(
                    () -> forEachTenant(job), FIRST_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS));
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        started.forEach(job -> job.cancel(true));
    }

    private void forEachTenant(TenantJob job) {
        try {
            for (String tenant : hosts.tenants()) {
                runFor(tenant, job);
            }
        } catch (RuntimeException failure) {
            // A schedule ends with the first failure that it is let see.
            LOG.warn("The tenants could not be read for background work", failure);
        }
    }

    private void runFor(String tenant, TenantJob job) {
        try {
            runs.run(tenant, job);
        } catch (RuntimeException failure) {
            LOG.warn("{}: background work failed and will be tried again", tenant, failure);
        }
    }
}
