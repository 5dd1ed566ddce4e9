package vn.doingoai.bench;

import java.io.IOException;

/** Megabytes of the three parts: RSS of Payara and launcher, PSS of all PostgreSQL processes. */
record Memory(double payara, double database, double launcher) {
    static Memory now(Portal portal) throws IOException {
        return new Memory(
                ProcessFigures.residentMegabytes(portal.payaraPid()),
                ProcessFigures.proportionalMegabytesOfTree(portal.databasePid()),
                ProcessFigures.residentMegabytes(portal.launcherPid()));
    }

    Memory most(Memory other) {
        return new Memory(
                Math.max(payara, other.payara), Math.max(database, other.database), Math.max(launcher, other.launcher));
    }

    void print(Printout out, String name) {
        out.figure(name, "Payara %.0f MB, PostgreSQL %.0f MB, launcher %.0f MB", payara, database, launcher);
    }
}
