package vn.doingoai.administration.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.text.PageMessages;

/** The foreign-affairs body for everybody in the tenant. */
@Named("bodyPage")
@RequestScoped
public class BodyPage {

    @Inject
    private BodyQueries queries;

    @Inject
    private BodyFigures figures;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PageMessages messages;

    private @Nullable BodyView view;
    private @Nullable List<FigureSeries> series;

    /** Reads the body, or answers that there is none. */
    public void load() {
        view = queries.get();
    }

    /** The body. */
    public BodyView getView() {
        if (view == null) {
            view = queries.get();
        }
        return view;
    }

    /** What happened, day by day. */
    public List<TimeLine> getTimeLine() {
        return TimeLine.of(getView());
    }

    /** Figures over the years. */
    public List<FigureSeries> getFigures() {
        if (series == null) {
            series = figures.of(getView());
        }
        return series;
    }

    /** Those of them that can be drawn. */
    public List<FigureChart> getCharts() {
        String nil = messages.text("body.nil");
        String missing = messages.text("body.missing");
        return getFigures().stream()
                .flatMap(each -> FigureChart.of(each, nil, missing).stream())
                .toList();
    }

    /** Whether the caller may change documents and divisions. */
    public boolean isEditable() {
        return caller.is(Role.PROVINCE_ADMIN, Role.MINISTRY_OFFICER);
    }
}
