package vn.doingoai.conferences;

import java.util.UUID;
import vn.doingoai.kernel.rules.Finding;

/** A stored block, or a warning without a reason, with the conference that it is about. */
public record OpenFinding(UUID conference, String name, Finding finding) {}
