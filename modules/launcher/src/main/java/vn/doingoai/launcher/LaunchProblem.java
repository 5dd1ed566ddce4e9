package vn.doingoai.launcher;

import java.io.IOException;

/**
 * Something that stops the launch and that the person at the console can act on: the message is one sentence, shown
 * as it is and without a stack trace.
 */
public final class LaunchProblem extends RuntimeException {
    /**
     * Creates a problem.
     *
     * @param sentence what is wrong and, where it helps, what to do
     */
    public LaunchProblem(String sentence) {
        super(sentence);
    }

    /**
     * Creates a problem that comes from another failure.
     *
     * @param sentence what is wrong and, where it helps, what to do
     * @param cause the failure behind it
     */
    public LaunchProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static LaunchProblem file(Object path, IOException cause) {
        return new LaunchProblem("Không đọc hoặc ghi được " + path + ": " + cause.getMessage() + ".", cause);
    }
}
