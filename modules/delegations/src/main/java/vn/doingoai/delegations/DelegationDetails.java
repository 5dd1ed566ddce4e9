package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a delegation in both phases: columns (1), (2), (4), (7) of the forms and what goes with them. Anything
 * but the name may be missing while it is being written; the rules tell what is missing.
 */
@Embeddable
public class DelegationDetails extends ByValue {

    private static final long serialVersionUID = 1L;

    @Column
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable DelegationCategory category;

    @Column(name = "category_text")
    private String categoryText = "";

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Purpose purpose;

    @Column
    private String content = "";

    @Column(name = "member_count")
    private @Nullable Integer memberCount;

    @Column(name = "total_days")
    private @Nullable Integer totalDays;

    @Column(name = "from_country")
    private @Nullable String fromCountry;

    /** Nothing said yet. */
    public DelegationDetails() {
        // for forms and EclipseLink
    }

    /** A copy that can be changed without changing the original. */
    public DelegationDetails(DelegationDetails other) {
        name = other.name;
        category = other.category;
        categoryText = other.categoryText;
        purpose = other.purpose;
        content = other.content;
        memberCount = other.memberCount;
        totalDays = other.totalDays;
        fromCountry = other.fromCountry;
    }

    /** "Tên đoàn". */
    public String getName() {
        return name;
    }

    /** See {@link #getName()}. */
    public void setName(@Nullable String name) {
        this.name = Texts.clean(name);
    }

    /** "Danh nghĩa đoàn". */
    public @Nullable DelegationCategory getCategory() {
        return category;
    }

    /** See {@link #getCategory()}. */
    public void setCategory(@Nullable DelegationCategory category) {
        this.category = category;
    }

    /** The words for a category that is none of the known ones; else empty. */
    public String getCategoryText() {
        return categoryText;
    }

    /** See {@link #getCategoryText()}. */
    public void setCategoryText(@Nullable String categoryText) {
        this.categoryText = Texts.clean(categoryText);
    }

    /** What it is for. */
    public @Nullable Purpose getPurpose() {
        return purpose;
    }

    /** See {@link #getPurpose()}. */
    public void setPurpose(@Nullable Purpose purpose) {
        this.purpose = purpose;
    }

    /** "Nội dung hoạt động". */
    public String getContent() {
        return content;
    }

    /** See {@link #getContent()}. */
    public void setContent(@Nullable String content) {
        this.content = Texts.clean(content);
    }

    /** "Số thành viên": planned, or those who went; at least 1. */
    public @Nullable Integer getMemberCount() {
        return memberCount;
    }

    /** See {@link #getMemberCount()}. */
    public void setMemberCount(@Nullable Integer memberCount) {
        this.memberCount = memberCount;
    }

    /** "Số ngày": abroad with travel and transit, or in the province for a delegation in. */
    public @Nullable Integer getTotalDays() {
        return totalDays;
    }

    /** See {@link #getTotalDays()}. */
    public void setTotalDays(@Nullable Integer totalDays) {
        this.totalDays = totalDays;
    }

    /** ISO code of the country that sends a delegation in; the seat of an international organisation. */
    public @Nullable String getFromCountry() {
        return fromCountry;
    }

    /** See {@link #getFromCountry()}. */
    public void setFromCountry(@Nullable String fromCountry) {
        this.fromCountry = Texts.code(fromCountry);
    }

    @Override
    List<Object> values() {
        return Arrays.asList(name, category, categoryText, purpose, content, memberCount, totalDays, fromCountry);
    }
}
