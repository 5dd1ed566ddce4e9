package vn.doingoai.ui.error;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
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
                field.setValid(false);
                found.add(target);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.stream().findFirst().map(field -> field.getClientId(faces));
    }
}
