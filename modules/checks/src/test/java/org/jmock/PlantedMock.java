package org.jmock;

/** Planted: stands for a mocking library, which the build refuses to have. */
public final class PlantedMock {}
