package vn.doingoai.partners;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about a partner while it is being typed. */
public class PartnerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable String originalName;
    private @Nullable String aliases;
    private PartnerKind kind = PartnerKind.PROVINCE_LOCALITY;
    private @Nullable String country;
    private @Nullable PartnerTier tier;
    private PartnerState state = PartnerState.ACTIVE;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable PartnerChoice successor;
    private @Nullable String contact;

    void show(PartnerView partner) {
        PartnerDetails details = partner.details();
        name = details.names().name();
        originalName = details.names().originalName();
        aliases = String.join("\n", details.names().aliases());
        kind = details.kind();
        country = details.country();
        tier = details.tier();
        state = details.state();
        validFrom = details.validFrom();
        validTo = details.validTo();
        successor = partner.successor();
        contact = details.contact();
    }

    PartnerDetails details() {
        return new PartnerDetails(
                PartnerNames.stored(orEmpty(name), orEmpty(originalName), orEmpty(aliases)),
                kind,
                country,
                tier,
                state,
                validFrom,
                validTo,
                successor == null ? null : successor.id(),
                orEmpty(contact));
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Name in Vietnamese. */
    public @Nullable String getName() {
        return name;
    }

    /** See {@link #getName()}. */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** Name in its own language. */
    public @Nullable String getOriginalName() {
        return originalName;
    }

    /** See {@link #getOriginalName()}. */
    public void setOriginalName(@Nullable String originalName) {
        this.originalName = originalName;
    }

    /** Other names, one a line. */
    public @Nullable String getAliases() {
        return aliases;
    }

    /** See {@link #getAliases()}. */
    public void setAliases(@Nullable String aliases) {
        this.aliases = aliases;
    }

    /** What it is. */
    public PartnerKind getKind() {
        return kind;
    }

    /** See {@link #getKind()}. */
    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    /** ISO code of its country. */
    public @Nullable String getCountry() {
        return country;
    }

    /** See {@link #getCountry()}. */
    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    /** How close it is. */
    public @Nullable PartnerTier getTier() {
        return tier;
    }

    /** See {@link #getTier()}. */
    public void setTier(@Nullable PartnerTier tier) {
        this.tier = tier;
    }

    /** Where the relation stands. */
    public PartnerState getState() {
        return state;
    }

    /** See {@link #getState()}. */
    public void setState(PartnerState state) {
        this.state = state;
    }

    /** First day under this name. */
    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    /** See {@link #getValidFrom()}. */
    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** Last day. */
    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    /** See {@link #getValidTo()}. */
    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }

    /** The partner that took its place. */
    public @Nullable PartnerChoice getSuccessor() {
        return successor;
    }

    /** See {@link #getSuccessor()}. */
    public void setSuccessor(@Nullable PartnerChoice successor) {
        this.successor = successor;
    }

    /** Whom to ask; personal data. */
    public @Nullable String getContact() {
        return contact;
    }

    /** See {@link #getContact()}. */
    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}
