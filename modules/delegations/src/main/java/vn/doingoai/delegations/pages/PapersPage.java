package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationView;
import vn.doingoai.delegations.papers.PaperKind;
import vn.doingoai.delegations.papers.PaperRow;
import vn.doingoai.delegations.papers.PaperService;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.ui.text.PageMessages;

/** The signed documents on the page of a delegation. */
@Named("papersPage")
@RequestScoped
public class PapersPage {

    @Inject
    DelegationPage page;

    @Inject
    PaperService papers;

    @Inject
    PageMessages messages;

    private @Nullable Part file;
    private PaperKind kind = PaperKind.DECISION;
    private @Nullable List<PaperRow> rows;

    /** The files of the delegation. */
    public List<PaperRow> getRows() {
        List<PaperRow> known = rows;
        if (known == null) {
            known = papers.of(owner());
            rows = known;
        }
        return known;
    }

    /** Attaches the chosen file. */
    public String attach() {
        Part sent = file;
        String name = sent == null ? null : sent.getSubmittedFileName();
        if (sent == null || name == null || sent.getSize() == 0) {
            throw new InvalidInputException("file", "attachment-none");
        }
        papers.attach(owner(), kind, name, content(sent));
        return again("papers.attached");
    }

    /** Takes a file away. */
    public String remove(UUID paper) {
        papers.remove(paper);
        return again("papers.removed");
    }

    private String again(String sentence) {
        messages.keep();
        messages.done(sentence);
        return "/delegations/edit.xhtml?faces-redirect=true&id=" + owner();
    }

    private UUID owner() {
        DelegationView row = page.getStored();
        if (row == null) {
            throw new NotFoundException();
        }
        return row.id();
    }

    /** Never more than may be kept, whatever was sent. */
    private static byte[] content(Part sent) {
        try (InputStream stream = sent.getInputStream()) {
            return stream.readNBytes(PaperService.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What files can be. */
    public PaperKind[] getKinds() {
        return PaperKind.values();
    }

    /** The file chosen. */
    public @Nullable Part getFile() {
        return file;
    }

    /** See {@link #getFile()}. */
    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** What it is. */
    public PaperKind getKind() {
        return kind;
    }

    /** See {@link #getKind()}. */
    public void setKind(PaperKind kind) {
        this.kind = kind;
    }
}
