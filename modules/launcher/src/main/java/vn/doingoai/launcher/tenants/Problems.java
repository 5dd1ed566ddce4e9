package vn.doingoai.launcher.tenants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.doingoai.kernel.files.FileProblem;

/** Collects the problems of many files, so that one start tells all of them. */
final class Problems {
    private final List<FileProblem> found = new ArrayList<>();

    /** What the reading gives, or nothing when it ended in a problem. */
    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (FileProblem problem) {
            found.add(problem);
            return Optional.empty();
        }
    }

    void add(FileProblem problem) {
        found.add(problem);
    }

    void throwIfAny() {
        FileProblem.throwAll(found);
    }
}
