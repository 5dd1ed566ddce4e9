package vn.doingoai.checks.mergers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.Inbox;
import vn.doingoai.checks.portal.RunningPortal;
import vn.doingoai.checks.portal.Session;
import vn.doingoai.checks.publication.Desk;
import vn.doingoai.launcher.merger.Merger;
import vn.doingoai.launcher.merger.MergerDesk;

/** The province that ends, beside the running portal. */
final class QuangBinh {
    private static final String TELLER = "kiểm thử";
    /** A running portal looks for closed tenants every two seconds. */
    private static final long NOTICED_MILLIS = 2_500;

    private static final int YEAR = 2018;

    /** Does one of the three things. */
    @FunctionalInterface
    interface Work<T> {
        T at(MergerDesk desk) throws SQLException;
    }

    private QuangBinh() {}

    static <T> T desk(Work<T> work) throws SQLException {
        Path tenants = RunningPortal.get().home().resolve("tenants");
        try (Connection owner = Databases.owner(Databases.PORTAL)) {
            return work.at(new MergerDesk(owner, Merger.declared(tenants, "quang-binh")));
        }
    }

    /** Has it publish a report and a correction of it, once in a session; the ministry has its copies. */
    static void published() throws SQLException {
        Desk desk = Desk.of("quang-binh", "quang-binh-province-annual", "2019-09-09");
        if (number("select count(*) from portal.publication where tenant_id = 'quang-binh'") == 0) {
            String report = desk.written(YEAR);
            desk.published(report);
            desk.published(desk.corrected(report));
        }
        Inbox.awaitEmpty("bo-ngoai-giao");
    }

    static void carryOut() throws SQLException {
        desk(desk -> {
            desk.carryOut(TELLER);
            return desk;
        });
    }

    static void undo() throws SQLException {
        desk(desk -> {
            desk.undo(TELLER);
            return desk;
        });
    }

    static void carryOutAndWait() throws SQLException, InterruptedException {
        RunningPortal.get();
        carryOut();
        Thread.sleep(NOTICED_MILLIS);
    }

    static void undoAndWait() throws SQLException, InterruptedException {
        undo();
        Thread.sleep(NOTICED_MILLIS);
    }

    /**
     * Takes the merger back if it is carried out, whatever the successor published: the portal itself refuses that, and the
     * next test needs the province.
     */
    static void leaveOpen() throws SQLException, InterruptedException {
        try (Connection superuser = Databases.superuser(Databases.PORTAL)) {
            int closed = new Session(superuser).update("""
                    update portal.tenant_end set successor_ordinal =
                        (select coalesce(max(ordinal), 0) from portal.publication where tenant_id = 'quang-tri')
                    """);
            if (closed > 0) {
                undoAndWait();
            }
        }
    }

    private static long number(String query) throws SQLException {
        try (Connection superuser = Databases.superuser(Databases.PORTAL)) {
            return new Session(superuser).number(query);
        }
    }
}
