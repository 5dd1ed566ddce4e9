package vn.doingoai.partners;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.ui.text.PageMessages;

/** A partner on the page by one of its names, with its country in parentheses where the name alone is not enough. */
@Dependent // or CDI does not know it, and nothing is injected
@FacesConverter(value = "vn.doingoai.partner", managed = true)
public class PartnerConverter implements Converter<PartnerChoice> {

    private static final Pattern WITH_COUNTRY = Pattern.compile("(.+)\\((.+)\\)\\s*");

    @Inject
    private PartnerApi partners;

    @Inject
    private PageMessages messages;

    @Override
    public @Nullable PartnerChoice getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return withCountry(value)
                .or(() -> partners.find(value, null))
                .orElseThrow(() -> new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text("wrong.partner", value), null)));
    }

    private Optional<PartnerChoice> withCountry(String value) {
        Matcher parts = WITH_COUNTRY.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Countries.find(parts.group(2))
                .flatMap(country -> partners.find(parts.group(1).strip(), country.code()));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable PartnerChoice value) {
        return value == null ? "" : value.label();
    }
}
