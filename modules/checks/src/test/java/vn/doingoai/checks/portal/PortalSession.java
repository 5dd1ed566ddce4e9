package vn.doingoai.checks.portal;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends with the session what its first test started. */
public final class PortalSession implements LauncherSessionListener {
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        RunningPortal.stop();
    }
}
