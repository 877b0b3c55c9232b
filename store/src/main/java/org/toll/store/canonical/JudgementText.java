package org.toll.store.canonical;

import java.time.DateTimeException;
import java.time.Instant;
import org.toll.base.InvalidInput;
import org.toll.ledger.LinkJudgement;
import org.toll.ledger.LinkJudgement.RecordName;

/** Judgements of links as JSON. */
final class JudgementText {
    static final String KIND = "judgement";

    private JudgementText() {}

    static String print(LinkJudgement judgement) {
        return new ObjectWriter()
                .text("at", judgement.at().toString())
                .text("author", judgement.author())
                .flag("blind", judgement.isBlind())
                .text("first_id", judgement.first().id())
                .text("first_list", judgement.first().list())
                .text("kind", KIND)
                .text("reason", judgement.reason())
                .text("role", judgement.role())
                .text("second_id", judgement.second().id())
                .text("second_list", judgement.second().list())
                .text("verdict", judgement.verdict())
                .print();
    }

    static LinkJudgement parse(Fields fields) {
        return new LinkJudgement(
                new RecordName(fields.text("first_list"), fields.text("first_id")),
                new RecordName(fields.text("second_list"), fields.text("second_id")),
                fields.text("verdict"),
                fields.text("author"),
                instant(fields.text("at")),
                fields.text("reason"),
                fields.text("role"),
                fields.flag("blind"));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw InvalidInput.of("Not an instant", text, "The record was not written by Toll, or was altered.");
        }
    }
}
