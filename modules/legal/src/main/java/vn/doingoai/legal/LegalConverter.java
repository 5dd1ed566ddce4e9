package vn.doingoai.legal;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.doingoai.ui.text.PageMessages;

/** A legal document on the page: by its label, or by its number where only one has that. */
@Dependent // or CDI does not know it, and nothing is injected
@FacesConverter(value = "vn.doingoai.legal", managed = true)
public class LegalConverter implements Converter<LegalChoice> {

    @Inject
    private LegalApi documents;

    @Inject
    private PageMessages messages;

    @Override
    public @Nullable LegalChoice getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return documents
                .find(value)
                .orElseThrow(() -> new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text("wrong.legal", value), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LegalChoice value) {
        return value == null ? "" : value.label();
    }
}
