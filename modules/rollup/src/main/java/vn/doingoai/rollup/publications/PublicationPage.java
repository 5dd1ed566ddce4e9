package vn.doingoai.rollup.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.rollup.nation.RollupQueries;
import vn.doingoai.rollup.words.CellText;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.ui.web.PageParameters;

/** One published report: what it is, its figures, and its pages. */
@Named("nationalPublication")
@RequestScoped
public class PublicationPage {

    @Inject
    ReceivedPublicationQueries queries;

    @Inject
    RollupQueries figures;

    @Inject
    NationWords words;

    private @Nullable PublicationRow publication;
    private List<CellText> lines = List.of();

    /** Looks it up. */
    public void load() {
        publication = queries.get(PageParameters.id("id"));
        lines = figures.ofPublication(publication.id()).stream()
                .map(row -> words.cell(row.key(), row.cell(), ""))
                .toList();
    }

    /** What it is. */
    public PublicationRow getPublication() {
        return Objects.requireNonNull(publication);
    }

    /** "Năm 2019". */
    public String getPeriod() {
        return words.period(getPublication().period());
    }

    /** Its figures. */
    public List<CellText> getLines() {
        return lines;
    }
}
