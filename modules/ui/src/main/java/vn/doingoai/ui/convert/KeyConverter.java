package vn.doingoai.ui.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys of records in choices. They are chosen, never typed: what is no key was made up. */
@FacesConverter(forClass = UUID.class)
public class KeyConverter implements Converter<UUID> {

    @Override
    public @Nullable UUID getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException problem) {
            throw new ConverterException(problem);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable UUID value) {
        return value == null ? "" : value.toString();
    }
}
