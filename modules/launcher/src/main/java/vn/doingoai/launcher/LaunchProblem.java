package vn.doingoai.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

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

    static LaunchProblem file(Path path, IOException cause) {
        return new LaunchProblem("Không đọc hoặc ghi được " + path + ": " + reason(cause) + ".", cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "không có quyền";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return "đã có một tệp ở chỗ của thư mục";
        }
        if (cause instanceof NoSuchFileException) {
            return "không có tệp hay thư mục này";
        }
        return String.valueOf(cause.getMessage());
    }
}
