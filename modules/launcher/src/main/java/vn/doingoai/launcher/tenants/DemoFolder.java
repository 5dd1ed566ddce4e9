package vn.doingoai.launcher.tenants;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a tenant's {@code demo/} holds: accounts to try the portal with, and made-up or historical reports. */
record DemoFolder(
        List<UserEntry> users, List<DemoRequest> requests, List<DemoSubmission> submissions, List<DemoTable> tables) {

    static DemoFolder read(Path folder, Map<String, UnitEntry> units, List<OutlineFile> outlines) {
        List<DemoRequest> requests = DemoRequest.read(folder.resolve("requests.yaml"), units, outlines);
        return new DemoFolder(
                UserEntry.read(folder.resolve("users.csv"), units),
                requests,
                DemoSubmission.readAll(folder.resolve("submissions"), requests, units),
                DemoTable.readAll(folder.resolve("rows")));
    }
}
