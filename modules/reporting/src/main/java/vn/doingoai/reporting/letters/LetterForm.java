package vn.doingoai.reporting.letters;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a letter while it is being worded; lists are typed one a line. */
public class LetterForm {

    private @Nullable String regarding;
    private @Nullable String addressees;
    private @Nullable String text;
    private @Nullable String recipients;
    private @Nullable String titles;
    private @Nullable String signer;

    void show(Letter letter) {
        regarding = letter.regarding();
        addressees = String.join("\n", letter.addressees());
        text = letter.text();
        recipients = String.join("\n", letter.recipients());
        titles = String.join("\n", letter.signerTitles());
        signer = letter.signerName();
    }

    Letter letter() {
        return new Letter(
                typed(regarding), lines(addressees), typed(text), lines(recipients), lines(titles), typed(signer));
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static List<String> lines(@Nullable String value) {
        return typed(value).lines().toList();
    }

    /** What the letter is about, without "V/v". */
    public @Nullable String getRegarding() {
        return regarding;
    }

    /** See {@link #getRegarding()}. */
    public void setRegarding(@Nullable String regarding) {
        this.regarding = regarding;
    }

    /** Whom it is sent to. */
    public @Nullable String getAddressees() {
        return addressees;
    }

    /** See {@link #getAddressees()}. */
    public void setAddressees(@Nullable String addressees) {
        this.addressees = addressees;
    }

    /** Its paragraphs and items, one a line. */
    public @Nullable String getText() {
        return text;
    }

    /** See {@link #getText()}. */
    public void setText(@Nullable String text) {
        this.text = text;
    }

    /** Who gets it. */
    public @Nullable String getRecipients() {
        return recipients;
    }

    /** See {@link #getRecipients()}. */
    public void setRecipients(@Nullable String recipients) {
        this.recipients = recipients;
    }

    /** Lines over the signature. */
    public @Nullable String getTitles() {
        return titles;
    }

    /** See {@link #getTitles()}. */
    public void setTitles(@Nullable String titles) {
        this.titles = titles;
    }

    /** Name of who signs. */
    public @Nullable String getSigner() {
        return signer;
    }

    /** See {@link #getSigner()}. */
    public void setSigner(@Nullable String signer) {
        this.signer = signer;
    }
}
