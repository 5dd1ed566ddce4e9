package vn.doingoai.ui.convert;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.ui.text.PageMessages;

/** Numbers in Vietnamese notation, 1.234,56. What could also be meant otherwise is refused, never guessed. */
@Dependent // or CDI does not know it, and nothing is injected
@FacesConverter(value = "vn.doingoai.number", managed = true)
public class NumberConverter implements Converter<BigDecimal> {

    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    private static final int MOST_DECIMALS = 10;

    @Inject
    private PageMessages messages;

    @Override
    public @Nullable BigDecimal getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return parse(value)
                .orElseThrow(() -> new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text("wrong.number", value), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable BigDecimal value) {
        return print(value);
    }

    /** The number as pages and lists write it, with all its decimals; empty for none. */
    public static String print(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        var format = (DecimalFormat) NumberFormat.getNumberInstance(VIETNAM);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    static Optional<BigDecimal> parse(String value) {
        var text = value.strip();
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }
}
