package vn.doingoai.kernel.identity;

import java.util.Arrays;
import vn.doingoai.kernel.tenancy.Scope;

/** What a user may do. One role a user; it decides the scope that the database enforces. */
public enum Role {
    /** Cán bộ đầu mối của đơn vị: prepares the unit's report; submits it only where the tenant allows that. */
    UNIT_OFFICER("unit-officer", Scope.UNIT),
    /** Lãnh đạo đơn vị: submits and withdraws. */
    UNIT_HEAD("unit-head", Scope.UNIT),
    /** Chuyên viên Sở Ngoại vụ: requests reports, returns and accepts them. */
    PROVINCE_OFFICER("province-officer", Scope.TENANT),
    /** Lãnh đạo Sở, Ủy ban nhân dân. */
    PROVINCE_LEADER("province-leader", Scope.TENANT),
    /** Quản trị của tỉnh: users, units, settings, audit. */
    PROVINCE_ADMIN("province-admin", Scope.TENANT),
    /** Cán bộ Bộ Ngoại giao. */
    MINISTRY_OFFICER("ministry-officer", Scope.TENANT),
    /** Lãnh đạo Cục, lãnh đạo Bộ: approves the national report. */
    MINISTRY_LEADER("ministry-leader", Scope.TENANT),
    /** Người xem của Bộ Ngoại giao. */
    MINISTRY_VIEWER("ministry-viewer", Scope.TENANT);

    private final String code;
    private final Scope scope;

    Role(String code, Scope scope) {
        this.code = code;
        this.scope = scope;
    }

    /** Code in files, in the database and in the HTTP interface. */
    public String code() {
        return code;
    }

    /** How much of the tenant users of this role see. */
    public Scope scope() {
        return scope;
    }

    /**
     * The role of a province whose work this one does in the ministry: the ministry writes, approves and publishes its
     * report as a province does. A role of a province stands for itself.
     */
    public Role standsFor() {
        return switch (this) {
            case MINISTRY_OFFICER -> PROVINCE_OFFICER;
            case MINISTRY_LEADER -> PROVINCE_LEADER;
            default -> this;
        };
    }

    /** Whether this role is one of these, by itself or by standing for it. */
    public boolean isOneOf(Role... roles) {
        return Arrays.stream(roles).anyMatch(role -> role == this || role == standsFor());
    }

    /** The role with this code. */
    public static Role of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role has the code " + code));
    }
}
