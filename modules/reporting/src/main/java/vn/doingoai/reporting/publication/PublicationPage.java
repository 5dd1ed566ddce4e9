package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.ui.web.PageParameters;

/** One publication: its pages, its figures, its place in the chain. */
@Named("publicationPage")
@RequestScoped
public class PublicationPage {

    @Inject
    PublicationQueries queries;

    private @Nullable PublicationView publication;

    /** Reads it before anything is written. */
    public void load() {
        publication = queries.get(PageParameters.id("id"));
    }

    /** The publication. */
    public PublicationView getPublication() {
        if (publication == null) {
            throw new NotFoundException();
        }
        return publication;
    }
}
