package vn.doingoai.ui.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Moments ({@link Instant}, {@link OffsetDateTime}) as "dd/MM/yyyy HH:mm" on Vietnam's clock. They are only shown. */
@FacesConverter("vn.doingoai.moment")
public class MomentConverter implements Converter<TemporalAccessor> {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Override
    public TemporalAccessor getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        throw new UnsupportedOperationException("Moments are shown, never typed in");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable TemporalAccessor value) {
        return print(value);
    }

    /** The moment as pages and lists write it; empty for none. */
    public static String print(@Nullable TemporalAccessor moment) {
        return moment == null ? "" : FORMAT.format(moment);
    }
}
