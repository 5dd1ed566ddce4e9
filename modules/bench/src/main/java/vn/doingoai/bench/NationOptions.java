package vn.doingoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.bench.nation.NationSize;

/** {@code deploy/bench nation} with its options. */
final class NationOptions {
    private boolean measure;
    private double size = 0.01;
    private long seed = 1;
    private int times = 15;
    private String tenant = "thanh-hoa";
    private @Nullable String only;
    private final List<Path> homes = new ArrayList<>();

    private NationOptions() {}

    static NationOptions parse(List<String> arguments) {
        NationOptions options = new NationOptions();
        Deque<String> rest = new ArrayDeque<>(arguments);
        options.measure = rest.remove("measure");
        while (!rest.isEmpty()) {
            options.set(rest.pop(), rest.isEmpty() ? "" : rest.pop());
        }
        if (options.homes.isEmpty()) {
            options.homes.add(Path.of("/tmp/nation"));
        }
        return options;
    }

    private void set(String option, String value) {
        switch (option) {
            case "--size" -> size = Double.parseDouble(value);
            case "--seed" -> seed = Long.parseLong(value);
            case "--times" -> times = Integer.parseInt(value);
            case "--only" -> only = value;
            case "--tenant" -> tenant = value;
            case "--home" -> homes.add(Path.of(value));
            default -> throw new BenchProblem("Unknown option of nation: " + option);
        }
    }

    /** Makes a nation, or measures those that were made. */
    void run(Path repository) throws IOException, InterruptedException, SQLException {
        if (measure) {
            new NationBench(repository, new Printout(System.out), this).run();
            return;
        }
        if (Files.exists(home().resolve("data"))) {
            throw new BenchProblem(home() + " has a nation already");
        }
        new NationCommand(repository, System.out)
                .make(new NationSize(size, seed, only), home())
                .stop();
        System.out.println("The nation is in " + home() + ": its accounts are in data/demo-accounts.csv");
    }

    /** Where the nation is; the first of those measured. */
    Path home() {
        return homes.get(0);
    }

    List<Path> homes() {
        return List.copyOf(homes);
    }

    String tenant() {
        return tenant;
    }

    int times() {
        return times;
    }
}
