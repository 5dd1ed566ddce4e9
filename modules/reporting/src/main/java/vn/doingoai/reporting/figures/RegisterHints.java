package vn.doingoai.reporting.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureBook;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.writing.SectionView;

/** What a unit's own rows come to, beside the figures it types in; read once for all figures of the section shown. */
@Named("registerHints")
@RequestScoped
public class RegisterHints {

    @Inject
    FigureBook book;

    private @Nullable Map<String, String> counted;

    /** The unit's own count of a figure as people read it; empty where no register that is kept counts it. */
    public String of(String figure, SectionView section, Period period, UUID unit) {
        if (counted == null) {
            counted = counted(section, period, unit);
        }
        return counted.getOrDefault(figure, "");
    }

    private Map<String, String> counted(SectionView section, Period period, UUID unit) {
        Set<FigureKey> keys = section.figures().stream()
                .map(field -> FigureKey.parse(field.key()))
                .collect(Collectors.toSet());
        Map<String, String> texts = new HashMap<>();
        book.counted(keys, period, unit).forEach((key, count) -> {
            if (count.kept()) {
                texts.put(key.toString(), FigureLine.text(count.value()));
            }
        });
        return texts;
    }
}
