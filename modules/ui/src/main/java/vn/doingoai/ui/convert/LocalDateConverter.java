package vn.doingoai.ui.convert;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import vn.doingoai.ui.text.PageMessages;

/** Calendar dates as dd/MM/yyyy; reading also takes a day or month of one digit. */
@Dependent // or CDI does not know it, and nothing is injected
@FacesConverter(value = "vn.doingoai.date", managed = true)
public class LocalDateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter WRITE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Inject
    private PageMessages messages;

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return parse(value);
        } catch (DateTimeException problem) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text("wrong.date", value), null), problem);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate value) {
        return print(value);
    }

    /** The date as pages and lists write it; empty for none. */
    public static String print(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        return WRITE.format(date);
    }

    static LocalDate parse(String value) {
        return LocalDate.parse(value.strip(), READ);
    }
}
