package vn.doingoai.ui.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/** The nonce of the page's content security policy, for the rare inline script a page cannot do without. */
@Named("nonce")
@RequestScoped
public class Nonce {

    /** The nonce PrimeFaces made for this page. */
    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
