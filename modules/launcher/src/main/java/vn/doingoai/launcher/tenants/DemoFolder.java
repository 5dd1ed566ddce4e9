package vn.doingoai.launcher.tenants;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a tenant's {@code demo/} holds: accounts to try the portal with, and made-up or historical reports. */
record DemoFolder(
        List<UserEntry> users,
        List<DemoRequest> requests,
        List<DemoSubmission> submissions,
        List<DemoTable> tables,
        List<DemoReport> reports) {

    static DemoFolder read(Path folder, Map<String, UnitEntry> units, List<OutlineFile> outlines) {
        List<DemoRequest> requests = DemoRequest.read(folder.resolve("requests.yaml"), units, outlines);
        List<UserEntry> users = UserEntry.read(folder.resolve("users.csv"), units);
        return new DemoFolder(
                users,
                requests,
                DemoSubmission.readAll(folder.resolve("submissions"), requests, units),
                DemoTable.readAll(folder.resolve("rows")),
                DemoReport.readAll(folder.resolve("reports"), outlines, users));
    }
}
