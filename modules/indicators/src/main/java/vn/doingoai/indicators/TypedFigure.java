package vn.doingoai.indicators;

import java.time.Instant;
import java.util.UUID;

/**
 * A figure that somebody typed in.
 *
 * @param unit       that gave it
 * @param historical whether it was taken from a document of its time
 * @param document   which one, or empty
 * @param version    for the next change
 * @param by         full name of who typed it in
 */
public record TypedFigure(
        UUID id,
        UUID unit,
        FigureKey key,
        FigureValue value,
        boolean historical,
        String document,
        long version,
        String by,
        Instant at) {}
