package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** Adding and taking away the signed scans of a report, on any page that shows them. */
@Named("filesPage")
@RequestScoped
public class FilesPage {

    @Inject
    AttachmentService attachments;

    @Inject
    PageMessages messages;

    private @Nullable Part file;

    /** Attaches the chosen file. */
    public String attach() {
        Part sent = file;
        String name = sent == null ? null : sent.getSubmittedFileName();
        if (sent == null || name == null || sent.getSize() == 0) {
            throw new InvalidInputException("file", "attachment-none");
        }
        attachments.attach(PageParameters.id("id"), name, content(sent));
        return again("files.attached");
    }

    /** Takes a file away again. */
    public String remove(UUID attachment) {
        attachments.remove(attachment);
        return again("files.removed");
    }

    private String again(String sentence) {
        messages.keep();
        messages.done(sentence);
        return "/submissions/files.xhtml?faces-redirect=true&id=" + PageParameters.id("id");
    }

    /** Never more than may be kept, whatever was sent. */
    private static byte[] content(Part sent) {
        try (InputStream stream = sent.getInputStream()) {
            return stream.readNBytes(AttachmentService.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file chosen. */
    public @Nullable Part getFile() {
        return file;
    }

    /** See {@link #getFile()}. */
    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
