package vn.doingoai.checks.architecture.planted.launcher;

/** Something above the slices. */
public final class Above {}
