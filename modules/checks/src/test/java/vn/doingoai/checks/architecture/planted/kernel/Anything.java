package vn.doingoai.checks.architecture.planted.kernel;

/** Something to use. */
public final class Anything {}
