package org.toll.people.judgement;

import java.util.Arrays;
import org.toll.base.InvalidInput;

/** In which part the reader read. */
public enum Role {
    FIRST_READER("first"),
    SECOND_READER("second"),
    /** Decides where readers differ; outranks both. */
    ADJUDICATOR("adjudicator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** As it is stored and typed. */
    public String code() {
        return code;
    }

    /** @throws InvalidInput if there is no such code */
    public static Role ofCode(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> InvalidInput.of("A role is first, second or adjudicator", code, "Use one of them."));
    }
}
