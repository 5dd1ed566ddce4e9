package vn.doingoai.rollup.words;

import org.jspecify.annotations.Nullable;

/** What pages on one figure of the nation have in their address: the figure, and in which borders it is seen. */
public abstract class FigureChoice {

    private @Nullable String indicator;
    private @Nullable String borders;

    /** Key of the indicator. */
    public @Nullable String getIndicator() {
        return indicator;
    }

    /** See {@link #getIndicator()}. */
    public void setIndicator(@Nullable String indicator) {
        this.indicator = indicator;
    }

    /** Code of the borders. */
    public @Nullable String getBorders() {
        return borders;
    }

    /** See {@link #getBorders()}. */
    public void setBorders(@Nullable String borders) {
        this.borders = borders;
    }
}
