package vn.doingoai.ui.convert;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.country.Country;
import vn.doingoai.ui.text.Languages;
import vn.doingoai.ui.text.PageMessages;

/** Countries by any of their names on the page and by ISO code in the bean. */
@Dependent // or CDI does not know it, and nothing is injected
@FacesConverter(value = "vn.doingoai.country", managed = true)
public class CountryConverter implements Converter<String> {

    @Inject
    private PageMessages messages;

    @Inject
    private Languages languages;

    @Override
    public @Nullable String getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return Countries.find(value)
                .map(Country::code)
                .orElseThrow(() -> new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text("wrong.country", value), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable String value) {
        return name(value, languages.getLocale());
    }

    /** The name of an ISO code in the language of the page; empty for none. */
    public static String print(@Nullable String code) {
        return name(code, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private static String name(@Nullable String code, Locale language) {
        return code == null
                ? ""
                : Countries.ofCode(code).map(country -> country.name(language)).orElse(code);
    }
}
