package vn.doingoai.checks.architecture.planted.reporting;

import java.util.logging.Logger;
import org.jmock.PlantedMock;

/** Named after a pattern, talks past the logger and leans on a mock. */
final class PlantedImpl {
    private static final Logger LOG = Logger.getLogger("planted");

    void talk() {
        System.out.println(PlantedMock.class);
        LOG.info("planted");
    }
}
