package org.toll.store.canonical;

import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.base.Unit;
import org.toll.ledger.Basis;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.Document;
import org.toll.ledger.Grade;
import org.toll.ledger.Modality;
import org.toll.ledger.Origin;
import org.toll.ledger.Statement;

/** Claims as JSON. */
final class ClaimText {
    static final String KIND = "claim";

    private ClaimText() {}

    static String print(Claim claim) {
        Statement said = claim.statement();
        ObjectWriter out = new ObjectWriter()
                .text("attribution", claim.origin().attribution())
                .text("basis", claim.footing().basis().code())
                .flag("cumulative", said.isCumulative())
                .date("first", claim.period().first())
                .text("grade", claim.footing().grade().toString())
                .text("id", claim.id().value())
                .text("kind", KIND)
                .date("last", claim.period().last())
                .text("metric", said.metric().code())
                .text("modality", claim.footing().modality().code())
                .text("note", claim.remark().note())
                .date("published", claim.published())
                .text("quantity", Quantity.print(said.quantity()))
                .text("rate", said.rate().code())
                .text("relayedBy", claim.origin().relayedBy())
                .text("side", said.side().code())
                .text("source", claim.source().value());
        claim.document()
                .span()
                .ifPresent(span -> out.number("spanEnd", span.end()).number("spanStart", span.start()));
        return out.text("supersedes", claim.footing().supersedes().map(ClaimId::value))
                .text("unit", readable(said.unit()))
                .text("url", claim.document().url())
                .text("wording", claim.remark().wording())
                .print();
    }

    static Claim parse(Fields fields) {
        return new Claim(
                ClaimId.of(fields.text("id")),
                new Origin(SourceId.of(fields.text("source")), fields.text("attribution"), fields.text("relayedBy")),
                statement(fields),
                new Claim.Footing(
                        Basis.parse(fields.text("basis")),
                        Modality.parse(fields.text("modality")),
                        Grade.parse(fields.text("grade")),
                        fields.find("supersedes").map(ClaimId::of)),
                fields.date("published"),
                new Document(fields.text("url"), span(fields)),
                new Claim.Remark(fields.text("wording"), fields.text("note")));
    }

    private static Statement statement(Fields fields) {
        return new Statement(
                Side.of(fields.text("side")),
                Metric.parse(fields.text("metric")),
                Period.of(fields.date("first"), fields.date("last")),
                fields.flag("cumulative"),
                Quantity.parse(fields.text("quantity")),
                Unit.parse(fields.text("unit")),
                Rate.parse(fields.text("rate")));
    }

    private static Optional<Document.Span> span(Fields fields) {
        return fields.findNumber("spanStart")
                .map(start ->
                        new Document.Span(start, fields.findNumber("spanEnd").orElse(start)));
    }

    private static String readable(Unit unit) {
        if (!Unit.parse(unit.code()).equals(unit)) {
            throw InvalidInput.of(
                    "A unit's code names another unit", unit + " of " + unit.dimension(), "Use Unit.parse.");
        }
        return unit.code();
    }
}
