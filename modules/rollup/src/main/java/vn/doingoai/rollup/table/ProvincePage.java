package vn.doingoai.rollup.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.NationalTable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.PeriodName;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.Cells;
import vn.doingoai.rollup.nation.RollupQueries;
import vn.doingoai.rollup.nation.Territory;
import vn.doingoai.rollup.publications.PublicationRow;
import vn.doingoai.rollup.publications.ReceivedPublicationQueries;
import vn.doingoai.rollup.words.CellText;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.ui.web.PageParameters;

/** A province in a period: its figures, those of the provinces it has come of, and the reports they stand in. */
@Named("nationalProvince")
@RequestScoped
public class ProvincePage {

    @Inject
    RollupQueries figures;

    @Inject
    ReceivedPublicationQueries publications;

    @Inject
    NationWords words;

    private @Nullable Territory territory;
    private String period = "";
    private List<Line> lines = List.of();
    private List<PublicationRow> sources = List.of();

    /**
     * A figure.
     *
     * @param parts of each province that the territory is made of; empty when it is its own only part
     */
    public record Line(String name, String unit, CellText whole, List<CellText> parts) {}

    /** Looks the figures up; what is no province or no period is not there. */
    public void load() {
        Province province = Provinces.find(PageParameters.find("id").orElse("")).orElseThrow(NotFoundException::new);
        period = PageParameters.find("period").orElse("");
        Period days = PeriodName.find(period).orElseThrow(NotFoundException::new);
        Territory found = province.existsOn(days.to())
                ? Territory.of(province)
                : new Territory(province, Provinces.before(province, days.to()));
        territory = found;
        Cells cells = new Cells(figures.figures(Set.of(period), Set.copyOf(NationalTable.COLUMNS)));
        lines = NationalTable.COLUMNS.stream()
                .map(key -> line(found, key, cells))
                .toList();
        List<String> parts = found.parts().stream().map(Province::id).toList();
        sources = publications.current(Set.of(period)).stream()
                .filter(source -> parts.contains(source.province()))
                .toList();
    }

    private Line line(Territory found, FigureKey key, Cells cells) {
        List<CellText> parts = found.merged()
                ? found.parts().stream()
                        .map(part -> text(key, part.name(), cells.get(part, period, key)))
                        .toList()
                : List.of();
        Cell whole = cells.get(found, period, key);
        CellText text = found.merged()
                ? words.cell(key, whole, "")
                : text(key, found.province().name(), whole);
        return new Line(words.figure(key), words.unit(key), text, parts);
    }

    private CellText text(FigureKey key, String head, Cell cell) {
        String href = cell.publications().isEmpty()
                ? ""
                : "publication.xhtml?id=" + cell.publications().get(0);
        return words.cell(key, cell, href).under(head);
    }

    /** The province and what it is made of. */
    public Territory getTerritory() {
        return Objects.requireNonNull(territory);
    }

    /** Name of the period. */
    public String getPeriod() {
        return period;
    }

    /** "Năm 2019". */
    public String getPeriodText() {
        return words.period(period);
    }

    /** Its figures. */
    public List<Line> getLines() {
        return lines;
    }

    /** The reports that they stand in. */
    public List<PublicationRow> getSources() {
        return sources;
    }
}
