package vn.doingoai.reporting.writing;

import java.time.Instant;
import vn.doingoai.reporting.body.NilPlace;

/** The section as somebody else has just left it: shown beside one's own text, so that nothing is lost. */
public record CurrentSection(
        String key, long version, String bodyJson, NilPlace nil, String updatedBy, Instant updatedAt) {}
