package vn.doingoai.administration.organisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.UnitNames;
import vn.doingoai.kernel.text.CleanText;

/** The names of a unit while they are being typed. */
public class NamesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable String shortName;
    private @Nullable String textName;
    private @Nullable String letterheadParent;
    private @Nullable String letterheadName;
    private @Nullable String abbreviation;
    private @Nullable String place;

    void show(UnitNames names) {
        name = names.name();
        shortName = names.shortName();
        textName = names.textName();
        letterheadParent = names.letterheadParent();
        letterheadName = names.letterheadName();
        abbreviation = names.abbreviation();
        place = names.place();
    }

    UnitNames names() {
        return new UnitNames(
                line(name),
                line(shortName),
                line(textName),
                CleanText.cleanLines(letterheadParent == null ? "" : letterheadParent),
                CleanText.cleanLines(letterheadName == null ? "" : letterheadName),
                line(abbreviation),
                line(place));
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : CleanText.clean(typed);
    }

    /** See {@link UnitNames}. */
    public @Nullable String getName() {
        return name;
    }

    /** See {@link UnitNames}. */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** See {@link UnitNames}. */
    public @Nullable String getShortName() {
        return shortName;
    }

    /** See {@link UnitNames}. */
    public void setShortName(@Nullable String shortName) {
        this.shortName = shortName;
    }

    /** See {@link UnitNames}. */
    public @Nullable String getTextName() {
        return textName;
    }

    /** See {@link UnitNames}. */
    public void setTextName(@Nullable String textName) {
        this.textName = textName;
    }

    /** See {@link UnitNames}. */
    public @Nullable String getLetterheadParent() {
        return letterheadParent;
    }

    /** See {@link UnitNames}. */
    public void setLetterheadParent(@Nullable String letterheadParent) {
        this.letterheadParent = letterheadParent;
    }

    /** See {@link UnitNames}. */
    public @Nullable String getLetterheadName() {
        return letterheadName;
    }

    /** See {@link UnitNames}. */
    public void setLetterheadName(@Nullable String letterheadName) {
        this.letterheadName = letterheadName;
    }

    /** See {@link UnitNames}. */
    public @Nullable String getAbbreviation() {
        return abbreviation;
    }

    /** See {@link UnitNames}. */
    public void setAbbreviation(@Nullable String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** See {@link UnitNames}. */
    public @Nullable String getPlace() {
        return place;
    }

    /** See {@link UnitNames}. */
    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
