package vn.doingoai.ui.error;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.ArrayList;
import java.util.Optional;

/** Finds the field of the page that a service complained about, so that its sentence stands beside it. */
final class Fields {

    private Fields() {}

    /** The first input with this id; marks it as wrong. */
    static Optional<String> clientId(FacesContext faces, String id) {
        var found = new ArrayList<UIComponent>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, target) -> {
            if (id.equals(target.getId()) && target instanceof EditableValueHolder field) {
                keepTyped(faces, target, field);
                field.setValid(false);
                found.add(target);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.stream().findFirst().map(field -> field.getClientId(faces));
    }

    /** A field that was taken for right has handed its text over; marked as wrong afterwards it would come back empty. */
    @SuppressWarnings("unchecked")
    private static void keepTyped(FacesContext faces, UIComponent component, EditableValueHolder field) {
        Object value = field.getValue();
        Converter<Object> converter = field.getConverter();
        if (value != null && converter != null) {
            field.setSubmittedValue(converter.getAsString(faces, component, value));
        } else if (value instanceof String) {
            field.setSubmittedValue(value);
        }
    }
}
