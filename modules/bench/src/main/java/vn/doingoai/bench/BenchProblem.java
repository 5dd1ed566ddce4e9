package vn.doingoai.bench;

/** Something cannot be measured here. The message is a sentence for the console. */
final class BenchProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BenchProblem(String message) {
        super(message);
    }

    BenchProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
