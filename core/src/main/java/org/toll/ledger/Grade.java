package org.toll.ledger;

import org.toll.base.InvalidInput;

/** The Admiralty grade of a claim, written as letter and digit: B2. The two parts are judged apart from each other. */
public record Grade(Reliability reliability, Credibility credibility) {

    /**
     * @throws InvalidInput unless the text is a letter A to F followed by a digit 1 to 6
     */
    public static Grade parse(String text) {
        if (!text.matches("[A-F][1-6]")) {
            throw InvalidInput.of(
                    "Not an Admiralty grade", text, "Write a letter A to F and a digit 1 to 6, for instance B2.");
        }
        return new Grade(Reliability.valueOf(text.substring(0, 1)), Credibility.ofDigit(text.charAt(1) - '0'));
    }

    @Override
    public String toString() {
        return reliability.name() + credibility.digit();
    }
}
