package vn.doingoai.kernel.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The HTTP interface. Resources of all slices are found by the container. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
