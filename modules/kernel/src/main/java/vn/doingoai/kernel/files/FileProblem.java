package vn.doingoai.kernel.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a file that somebody wrote for the portal: which file, which line, what was found and what was expected.
 * Its message is Vietnamese and complete ({@code tenants/x/tenant.yaml:12: khóa lạ 'plase'; có thể là 'place'}); several
 * mistakes found together make one problem whose message has a line for each.
 */
public final class FileProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    /**
     * One mistake.
     *
     * @param line counted from 1; 0 when the file as a whole is meant
     * @param expected what was found and what should be there, in Vietnamese
     */
    public FileProblem(Path file, int line, String expected) {
        this(file, line, expected, null);
    }

    /** One mistake that a lower layer reported. */
    public FileProblem(Path file, int line, String expected, @Nullable Throwable cause) {
        super(file + (line > 0 ? ":" + line : "") + ": " + expected, cause);
        this.file = file;
        this.line = line;
    }

    private FileProblem(List<FileProblem> all) {
        super(all.stream().map(FileProblem::getMessage).distinct().collect(Collectors.joining("\n")));
        this.file = all.get(0).file;
        this.line = all.get(0).line;
    }

    /** Throws all problems as one when there is any. */
    public static void throwAll(List<FileProblem> problems) {
        if (!problems.isEmpty()) {
            throw problems.size() == 1 ? problems.get(0) : new FileProblem(problems);
        }
    }

    /** The file, as it was given to the reader; of several mistakes the first one's. */
    public Path file() {
        return file;
    }

    /** The line, counted from 1; 0 for the whole file. */
    public int line() {
        return line;
    }
}
