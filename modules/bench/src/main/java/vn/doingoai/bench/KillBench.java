package vn.doingoai.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * kill -9 while twenty officers save: every save that was answered with success must be there after the restart. The
 * one measurement that is also a check.
 */
final class KillBench {
    private enum Victim {
        PAYARA("Payara"),
        DATABASE("PostgreSQL (its sessions live on)"),
        BOTH("Payara and PostgreSQL with its sessions"),
        ALL("both and the launcher");

        private final String text;

        Victim(String text) {
            this.text = text;
        }

        /** The database first, so that Payara has its chance to answer what was never stored. */
        List<Long> pids(Portal portal) throws IOException {
            List<Long> pids = new ArrayList<>();
            if (this != PAYARA) {
                pids.add(portal.databasePid());
            }
            if (this == BOTH || this == ALL) {
                pids.addAll(ProcessFigures.descendants(portal.databasePid()));
            }
            if (this != DATABASE) {
                pids.add(portal.payaraPid());
            }
            if (this == ALL) {
                pids.add(0, portal.launcherPid()); // alive it would stop the others in good order
            }
            return pids;
        }
    }

    private static final int PATIENCE_SECONDS = 300;

    private final Portal portal;
    private final Printout out;
    private final int seconds;
    private final int saves;

    KillBench(Portal portal, Printout out, boolean quick) {
        this.portal = portal;
        this.out = out;
        this.seconds = quick ? 2 : 10;
        this.saves = quick ? 40 : 400;
    }

    /** Kills each victim in turn and answers in how many sections an acknowledged save is missing: 0. */
    int run() throws IOException, InterruptedException {
        portal.ensureRunning();
        out.heading("kill -9 while " + BenchTenant.OFFICERS + " officers save");
        List<Officer> officers = Officers.of(portal);
        int lost = 0;
        for (Victim victim : Victim.values()) {
            lost += round(victim, officers);
        }
        return lost;
    }

    private int round(Victim victim, List<Officer> officers) throws IOException, InterruptedException {
        long before = Officers.acknowledged(officers);
        Officers work = Officers.atWork(officers);
        long killed;
        try {
            TimeUnit.SECONDS.sleep(seconds);
            awaitSaves(officers, before + saves);
            List<Long> pids = victim.pids(portal);
            killed = System.nanoTime();
            pids.forEach(Portal::kill);
            TimeUnit.SECONDS.sleep(1); // those who still get answers go on
        } finally {
            work.stop();
        }
        portal.awaitEnd();
        double ended = (System.nanoTime() - killed) / 1e9;
        Launch launch = portal.start();
        int lost = 0;
        for (Officer officer : officers) {
            lost += officer.countLost();
        }
        out.figure(
                victim.text,
                "%d saves acknowledged, lost in %d sections; launcher gone after %.1f s, up again in %.1f s",
                Officers.acknowledged(officers) - before,
                lost,
                ended,
                launch.secondsToFirstPage());
        return lost;
    }

    /** A portal just started, or a busy machine, takes longer to answer that many. */
    private static void awaitSaves(List<Officer> officers, long saves) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (Officers.acknowledged(officers) < saves) {
            if (System.nanoTime() > end) {
                throw new BenchProblem("The portal answers too few saves to lose any.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
