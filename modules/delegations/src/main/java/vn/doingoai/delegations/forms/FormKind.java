package vn.doingoai.delegations.forms;

import java.util.Arrays;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.Phase;

/** Which delegations a form lists. */
public enum FormKind {
    /** Đoàn ra đã thực hiện trong năm. */
    RESULT_OUT("01A", Phase.RESULT, Direction.OUT),
    /** Đoàn vào đã thực hiện trong năm. */
    RESULT_IN("01B", Phase.RESULT, Direction.IN),
    /** Kế hoạch đoàn ra. */
    PLAN_OUT("02A", Phase.PLAN, Direction.OUT),
    /** Kế hoạch đoàn vào. */
    PLAN_IN("02B", Phase.PLAN, Direction.IN);

    private final String code;
    private final Phase phase;
    private final Direction direction;

    FormKind(String code, Phase phase, Direction direction) {
        this.code = code;
        this.phase = phase;
        this.direction = direction;
    }

    /** As in addresses and file names. */
    public String code() {
        return code;
    }

    /** Plan items or delegations as they went. */
    public Phase phase() {
        return phase;
    }

    /** Out or in. */
    public Direction direction() {
        return direction;
    }

    /** The form that lists such delegations. */
    public static FormKind of(Phase phase, Direction direction) {
        return Arrays.stream(values())
                .filter(kind -> kind.phase == phase && kind.direction == direction)
                .findFirst()
                .orElseThrow();
    }
}
