package vn.doingoai.delegations;

/** Why a stay may last longer than three days in a country (rule OUT-12). */
public enum EventException {
    /** No exception is claimed. */
    NONE,
    /** Đoàn do Trung ương tổ chức. */
    CENTRAL_LED,
    /** Sự kiện quy mô lớn tại đối tác lớn, quan trọng. */
    MAJOR_EVENT_IMPORTANT_PARTNER
}
