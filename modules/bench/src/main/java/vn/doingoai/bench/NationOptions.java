package vn.doingoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.bench.nation.NationSize;

/** {@code deploy/bench nation} with its options. */
record NationOptions(NationSize size, Path home) {

    static NationOptions parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        double size = 0.01;
        long seed = 1;
        String only = null;
        Path home = Path.of("/tmp/nation");
        while (!rest.isEmpty()) {
            String option = rest.pop();
            String value = rest.isEmpty() ? "" : rest.pop();
            switch (option) {
                case "--size" -> size = Double.parseDouble(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--only" -> only = value;
                case "--home" -> home = Path.of(value);
                default -> throw new BenchProblem("Unknown option of nation: " + option);
            }
        }
        return of(size, seed, only, home);
    }

    private static NationOptions of(double size, long seed, @Nullable String only, Path home) {
        return new NationOptions(new NationSize(size, seed, only), home);
    }

    void run(Path repository) throws IOException, InterruptedException, SQLException {
        if (Files.exists(home.resolve("data"))) {
            throw new BenchProblem(home + " has a nation already");
        }
        new NationCommand(repository, System.out).make(size, home).stop();
        System.out.println(
                "The nation is in " + home + ": deploy/run with its data directory and its tenants, or deploy/bench");
    }
}
