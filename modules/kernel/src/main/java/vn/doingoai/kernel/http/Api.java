package vn.doingoai.kernel.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The HTTP interface. Resources of all slices are found by the container. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    /** The interface is described by OpenAPI alone; Jersey's own description tells its version to whoever asks. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
