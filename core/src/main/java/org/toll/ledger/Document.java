package org.toll.ledger;

import java.util.Optional;
import org.toll.base.InvalidInput;

/**
 * The page or file a claim was read in.
 *
 * @param url its address; empty if it has none
 * @param span the characters of the document that carry the claim, if they were marked
 */
public record Document(String url, Optional<Span> span) {
    public static final Document UNKNOWN = new Document("", Optional.empty());

    public static Document ofUrl(String url) {
        return new Document(url, Optional.empty());
    }

    /**
     * @param start index of the first character, from 0
     * @param end index after the last character
     */
    public record Span(int start, int end) {
        public Span {
            if (start < 0 || end <= start) {
                throw InvalidInput.of("A span runs from start to a later end", start + ".." + end, "Check both.");
            }
        }
    }
}
