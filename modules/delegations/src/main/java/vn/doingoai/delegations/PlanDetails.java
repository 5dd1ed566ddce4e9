package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What only the plan asks for (forms 02.A, 02.B): why the delegation is needed and which exceptions it claims. */
@Embeddable
public class PlanDetails extends ByValue {

    private static final long serialVersionUID = 1L;

    @Column(name = "planned_quarter")
    private @Nullable Integer quarter;

    @Column
    private String justification = "";

    @Column
    private boolean necessary;

    @Column(name = "funding_confirmed")
    private boolean fundingConfirmed;

    @Enumerated(EnumType.STRING)
    @Column(name = "laos_exemption")
    private LaosExemption laosExemption = LaosExemption.NONE;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_exception")
    private EventException eventException = EventException.NONE;

    @Column(name = "exception_document")
    private String exceptionDocument = "";

    @Column(name = "amendment_of")
    private @Nullable UUID amendmentOf;

    /** Nothing said yet. */
    public PlanDetails() {
        // for forms and EclipseLink
    }

    /** A copy that can be changed without changing the original. */
    public PlanDetails(PlanDetails other) {
        quarter = other.quarter;
        justification = other.justification;
        necessary = other.necessary;
        fundingConfirmed = other.fundingConfirmed;
        laosExemption = other.laosExemption;
        eventException = other.eventException;
        exceptionDocument = other.exceptionDocument;
        amendmentOf = other.amendmentOf;
    }

    /** Planned quarter, 1 to 4. */
    public @Nullable Integer getQuarter() {
        return quarter;
    }

    /** See {@link #getQuarter()}. */
    public void setQuarter(@Nullable Integer quarter) {
        this.quarter = quarter;
    }

    /** "Lý do, mục đích, hiệu quả". */
    public String getJustification() {
        return justification;
    }

    /** See {@link #getJustification()}. */
    public void setJustification(@Nullable String justification) {
        this.justification = Texts.clean(justification);
    }

    /** The reviewer's tick "thực sự cần thiết". */
    public boolean isNecessary() {
        return necessary;
    }

    /** See {@link #isNecessary()}. */
    public void setNecessary(boolean necessary) {
        this.necessary = necessary;
    }

    /** Whether a document confirms that loans and grants may be used for it. */
    public boolean isFundingConfirmed() {
        return fundingConfirmed;
    }

    /** See {@link #isFundingConfirmed()}. */
    public void setFundingConfirmed(boolean fundingConfirmed) {
        this.fundingConfirmed = fundingConfirmed;
    }

    /** Why the turn of exchanges with Laos does not bind it. */
    public LaosExemption getLaosExemption() {
        return laosExemption;
    }

    /** See {@link #getLaosExemption()}. */
    public void setLaosExemption(LaosExemption laosExemption) {
        this.laosExemption = laosExemption;
    }

    /** Why it may stay longer in a country. */
    public EventException getEventException() {
        return eventException;
    }

    /** See {@link #getEventException()}. */
    public void setEventException(EventException eventException) {
        this.eventException = eventException;
    }

    /** The document that bears the exception out; may be empty. */
    public String getExceptionDocument() {
        return exceptionDocument;
    }

    /** See {@link #getExceptionDocument()}. */
    public void setExceptionDocument(@Nullable String exceptionDocument) {
        this.exceptionDocument = Texts.clean(exceptionDocument);
    }

    /** The item of the same plan that this one replaces once the amendment is approved. */
    public @Nullable UUID getAmendmentOf() {
        return amendmentOf;
    }

    /** See {@link #getAmendmentOf()}. */
    public void setAmendmentOf(@Nullable UUID amendmentOf) {
        this.amendmentOf = amendmentOf;
    }

    @Override
    List<Object> values() {
        return Arrays.asList(
                quarter,
                justification,
                necessary,
                fundingConfirmed,
                laosExemption,
                eventException,
                exceptionDocument,
                amendmentOf);
    }
}
