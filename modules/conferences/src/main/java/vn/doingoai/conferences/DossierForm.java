package vn.doingoai.conferences;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the request for a permit while it is written. */
public class DossierForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<PartLine> parts =
            Arrays.stream(PartKind.values()).map(PartLine::new).toList();
    private ApprovalLevel level = ApprovalLevel.PROVINCE_CHAIR;
    private boolean ministerialDelegates;
    private boolean sensitiveContent;
    private boolean opinionsRequired;
    private @Nullable LocalDate received;
    private @Nullable LocalDate consulted;
    private @Nullable LocalDate replied;

    void show(Dossier stored) {
        level = stored.level();
        ministerialDelegates = stored.ministerialDelegates();
        sensitiveContent = stored.sensitiveContent();
        opinionsRequired = stored.opinionsRequired();
        received = stored.received();
        consulted = stored.consulted();
        replied = stored.replied();
        stored.parts()
                .forEach(part -> parts.stream()
                        .filter(line -> line.getKind() == part.kind())
                        .forEach(line -> line.show(part)));
    }

    Dossier dossier() {
        return new Dossier(
                level,
                ministerialDelegates,
                sensitiveContent,
                opinionsRequired,
                received,
                consulted,
                replied,
                parts.stream()
                        .filter(PartLine::isPresent)
                        .map(line -> new DossierPart(line.getKind(), line.getReference()))
                        .toList());
    }

    /** The parts that a dossier may have. */
    public List<PartLine> getParts() {
        return parts;
    }

    /** Who is asked. */
    public ApprovalLevel getLevel() {
        return level;
    }

    /** See {@link #getLevel()}. */
    public void setLevel(ApprovalLevel level) {
        this.level = level;
    }

    /** Whether delegates of ministerial rank take part. */
    public boolean isMinisterialDelegates() {
        return ministerialDelegates;
    }

    /** See {@link #isMinisterialDelegates()}. */
    public void setMinisterialDelegates(boolean ministerialDelegates) {
        this.ministerialDelegates = ministerialDelegates;
    }

    /** Whether it is about matters of state. */
    public boolean isSensitiveContent() {
        return sensitiveContent;
    }

    /** See {@link #isSensitiveContent()}. */
    public void setSensitiveContent(boolean sensitiveContent) {
        this.sensitiveContent = sensitiveContent;
    }

    /** Whether other agencies have to be asked. */
    public boolean isOpinionsRequired() {
        return opinionsRequired;
    }

    /** See {@link #isOpinionsRequired()}. */
    public void setOpinionsRequired(boolean opinionsRequired) {
        this.opinionsRequired = opinionsRequired;
    }

    /** The day on which the province has the dossier. */
    public @Nullable LocalDate getReceived() {
        return received;
    }

    /** See {@link #getReceived()}. */
    public void setReceived(@Nullable LocalDate received) {
        this.received = received;
    }

    /** The day on which others were asked. */
    public @Nullable LocalDate getConsulted() {
        return consulted;
    }

    /** See {@link #getConsulted()}. */
    public void setConsulted(@Nullable LocalDate consulted) {
        this.consulted = consulted;
    }

    /** The day on which the last of them answered. */
    public @Nullable LocalDate getReplied() {
        return replied;
    }

    /** See {@link #getReplied()}. */
    public void setReplied(@Nullable LocalDate replied) {
        this.replied = replied;
    }
}
