package vn.doingoai.legal;

import java.io.Serializable;
import java.util.UUID;

/**
 * A document as others refer to it.
 *
 * @param label what names it and no other: "Chỉ thị số 38-CT/TW ngày 15/01/2019 của Ban Bí thư"
 * @param citation as it is cited the first time
 */
public record LegalChoice(UUID id, String label, String citation) implements Serializable {

    static LegalChoice of(LegalEntry entry) {
        DocumentDetails details = entry.details();
        return new LegalChoice(entry.id(), Citation.label(details.name(), details.summary()), Citation.first(details));
    }
}
