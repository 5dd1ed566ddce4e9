package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import vn.doingoai.delegations.DelegationState;

/** The shape that goes with the word of a state: not begun, at work, done, sent back, ended. */
@Named("stateShape")
@ApplicationScoped
public class StateShape {

    /** Shape of {@code k:state}; empty for what has not begun. */
    public String of(DelegationState state) {
        return switch (state) {
            case PROPOSED, REGISTERED -> "";
            case ACCEPTED, IN_PROGRESS, COMPLETED, REPORTED -> "work";
            case APPROVED, EXECUTED, CONFIRMED -> "done";
            case RETURNED, POSTPONED -> "back";
            case CANCELLED -> "nil";
        };
    }
}
