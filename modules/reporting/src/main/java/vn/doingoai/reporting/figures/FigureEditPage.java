package vn.doingoai.reporting.figures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.indicators.FigureValue.State;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.indicators.TypedFigure;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.time.DateText;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.ui.text.PageMessages;

/** One figure of the province typed in: of a period that no register counts, or of an earlier one with its document. */
@Named("figureEditPage")
@ViewScoped
public class FigureEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FigureSources sources;

    @Inject
    transient FigureService figures;

    @Inject
    transient PageMessages messages;

    private String key = "";
    private String from = "";
    private String to = "";
    private State state = State.VALUE;
    private @Nullable BigDecimal number;
    private Precision precision = Precision.EXACT;
    private boolean historical;
    private boolean madeUp;
    private String document = "";
    private long version;

    /** Shows what is there. */
    public void load() {
        FigureSource source = sources.of(figure(), period(), 0, 1);
        source.typed().ifPresent(this::show);
    }

    private void show(TypedFigure typed) {
        state = typed.value().state();
        number = typed.value().value();
        precision = typed.value().precision();
        historical = typed.historical();
        document = typed.document();
        version = typed.version();
    }

    /** Keeps what was typed. */
    public String save() {
        String mark = messages.text("tally.madeUpMark");
        String paper = madeUp && !document.contains(mark) ? (document + " " + mark).strip() : document;
        figures.type(figure(), period(), new FigureEntry(value(), historical, paper, version));
        messages.keep();
        messages.done("tally.saved");
        return "/figures/rows.xhtml?faces-redirect=true&key=" + URLEncoder.encode(key, StandardCharsets.UTF_8)
                + "&from=" + period().from() + "&to=" + period().to();
    }

    private FigureValue value() {
        return switch (state) {
            case NIL -> FigureValue.nil();
            case MISSING -> FigureValue.missing();
            case VALUE -> number();
        };
    }

    private FigureValue number() {
        BigDecimal typed = number;
        if (typed == null) {
            throw new InvalidInputException("number", "figure-number", "");
        }
        return FigureValue.of(typed).with(precision);
    }

    private FigureKey figure() {
        return FigureAsked.key(key);
    }

    private Period period() {
        return FigureAsked.period(from, to);
    }

    /** Name of the figure. */
    public String getName() {
        return FigureLine.name(figure());
    }

    /** What is counted. */
    public String getUnit() {
        return IndicatorCatalogue.load().get(figure()).unit();
    }

    /** The period as people write it. */
    public String getDays() {
        return DateText.print(period().from()) + " – " + DateText.print(period().to());
    }

    /** What can be said of a figure. */
    public State[] getStates() {
        return State.values();
    }

    /** How well a number may be known. */
    public Precision[] getPrecisions() {
        return Precision.values();
    }

    /** The figure's key. */
    public String getKey() {
        return key;
    }

    /** See {@link #getKey()}. */
    public void setKey(String key) {
        this.key = key;
    }

    /** First day, as addresses write it. */
    public String getFrom() {
        return from;
    }

    /** See {@link #getFrom()}. */
    public void setFrom(String from) {
        this.from = from;
    }

    /** Last day, as addresses write it. */
    public String getTo() {
        return to;
    }

    /** See {@link #getTo()}. */
    public void setTo(String to) {
        this.to = to;
    }

    /** A number, "Không", or nothing, which takes the figure back. */
    public State getState() {
        return state;
    }

    /** See {@link #getState()}. */
    public void setState(State state) {
        this.state = state;
    }

    /** The number, where there is one. */
    public @Nullable BigDecimal getNumber() {
        return number;
    }

    /** See {@link #getNumber()}. */
    public void setNumber(@Nullable BigDecimal number) {
        this.number = number;
    }

    /** How well it is known. */
    public Precision getPrecision() {
        return precision;
    }

    /** See {@link #getPrecision()}. */
    public void setPrecision(Precision precision) {
        this.precision = precision;
    }

    /** Whether it comes from a document of its time. */
    public boolean isHistorical() {
        return historical;
    }

    /** See {@link #isHistorical()}. */
    public void setHistorical(boolean historical) {
        this.historical = historical;
    }

    /** Whether it is made up for a demonstration, which its document then says. */
    public boolean isMadeUp() {
        return madeUp;
    }

    /** See {@link #isMadeUp()}. */
    public void setMadeUp(boolean madeUp) {
        this.madeUp = madeUp;
    }

    /** Which document. */
    public String getDocument() {
        return document;
    }

    /** See {@link #getDocument()}. */
    public void setDocument(@Nullable String document) {
        this.document = document == null ? "" : document;
    }
}
