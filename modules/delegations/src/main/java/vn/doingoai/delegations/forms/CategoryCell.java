package vn.doingoai.delegations.forms;

import vn.doingoai.delegations.DelegationCategory;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.DelegationDetails;

/** "Danh nghĩa đoàn": a known category by any of its spellings; other words are kept as they are. */
final class CategoryCell implements FormCell {

    @Override
    public String print(DelegationContent content) {
        DelegationDetails details = content.getDetails();
        DelegationCategory category = details.getCategory();
        if (category == null) {
            return "";
        }
        boolean own = category == DelegationCategory.OTHER
                && !details.getCategoryText().isEmpty();
        return own ? details.getCategoryText() : Spellings.CATEGORIES.print(category);
    }

    @Override
    public void read(String text, DelegationContent content) {
        DelegationDetails details = content.getDetails();
        DelegationCategory known = Spellings.CATEGORIES.find(text).orElse(DelegationCategory.OTHER);
        boolean own = known == DelegationCategory.OTHER
                && Spellings.CATEGORIES.find(text).isEmpty();
        details.setCategory(text.isBlank() ? null : known);
        details.setCategoryText(own ? text : "");
    }
}
