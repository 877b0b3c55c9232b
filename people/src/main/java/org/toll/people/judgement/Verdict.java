package org.toll.people.judgement;

import java.util.Arrays;
import org.toll.base.InvalidInput;

/** What a reader decided. */
public enum Verdict {
    SAME("same"),
    DIFFERENT("different"),
    UNSURE("unsure");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** As it is stored and typed. */
    public String code() {
        return code;
    }

    /** @throws InvalidInput if there is no such code */
    public static Verdict ofCode(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code.equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("A verdict is same, different or unsure", code, "Use one of them."));
    }
}
