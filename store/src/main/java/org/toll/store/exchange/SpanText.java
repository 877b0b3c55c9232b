package org.toll.store.exchange;

import org.toll.base.InvalidInput;
import org.toll.ledger.Document;

/** The characters of a document that carry a claim, as text: {@code 120-185}, first character from 0, end excluded. */
final class SpanText {
    private SpanText() {}

    static String print(Document.Span span) {
        return span.start() + "-" + span.end();
    }

    static Document.Span read(String text) {
        int dash = text.indexOf('-');
        try {
            if (dash > 0) {
                return new Document.Span(
                        Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
            }
        } catch (NumberFormatException malformed) {
            // Told below, as for a text without a dash.
        }
        throw InvalidInput.of("Not a span of characters", text, "Write start-end, for instance 120-185.");
    }
}
