package vn.doingoai.delegations.travel;

import java.util.Locale;

/** Where an application to travel stands. */
public enum TravelDossierState {
    /** Đã nhận. */
    RECEIVED,
    /** Đang kiểm tra. */
    CHECKING,
    /** Chờ bổ sung. */
    SUPPLEMENT,
    /** Đã trình. */
    SUBMITTED,
    /** Đã có kết quả. */
    DECIDED;

    /** Name in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
