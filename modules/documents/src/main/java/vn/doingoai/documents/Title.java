package vn.doingoai.documents;

import java.util.List;

/**
 * Name of the type and abstract (ô 5a), centred and bold over the content.
 *
 * @param type tên loại in upper case, "BÁO CÁO"
 * @param subject trích yếu; its line breaks are kept
 */
public record Title(String type, List<String> subject) implements Subject {

    /** Copies the list. */
    public Title {
        subject = List.copyOf(subject);
    }
}
