package org.toll.app.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalDouble;
import org.toll.base.Interval;
import org.toll.base.Quantity;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.report.CitedClaim;

/** A claim as a JSON object, the same in every answer of the program. See {@code docs/report-json.md}. */
final class ClaimJson {
    private ClaimJson() {}

    static void write(JsonGenerator json, CitedClaim cited) throws IOException {
        Claim claim = cited.claim();
        json.writeStartObject();
        json.writeStringField("id", claim.id().value());
        json.writeStringField("published", claim.published().toString());
        json.writeStringField("source", claim.source().value());
        json.writeStringField("source_name", cited.sourceName());
        json.writeStringField("origin", cited.origin());
        json.writeStringField("attribution", claim.origin().attribution());
        json.writeStringField("relayed_by", claim.origin().relayedBy());
        statement(json, claim);
        json.writeStringField("basis", claim.footing().basis().code());
        json.writeStringField("modality", claim.footing().modality().code());
        json.writeBooleanField("is_evidence", claim.isEvidence());
        json.writeStringField("grade", claim.footing().grade().toString());
        if (claim.footing().supersedes().isPresent()) {
            ClaimId corrected = claim.footing().supersedes().get();
            json.writeStringField("supersedes", corrected.value());
        }
        json.writeStringField("url", claim.document().url());
        json.writeStringField("wording", claim.remark().wording());
        json.writeStringField("note", claim.remark().note());
        json.writeEndObject();
    }

    private static void statement(JsonGenerator json, Claim claim) throws IOException {
        json.writeStringField("side", claim.side().code());
        json.writeStringField("metric", claim.metric().code());
        json.writeStringField("period_start", claim.period().first().toString());
        json.writeStringField("period_end", claim.period().last().toString());
        json.writeBooleanField("cumulative", claim.statement().isCumulative());
        Quantity quantity = claim.statement().quantity();
        json.writeStringField("quantity", Quantity.print(quantity));
        interval(json, quantity.bounds());
        number(json, "central", quantity.point());
        json.writeStringField("unit", claim.statement().unit().code());
        json.writeStringField("rate", claim.statement().rate().code());
    }

    /** {@code low} and {@code high}; an open end is null, because JSON has no infinity. */
    static void interval(JsonGenerator json, Interval interval) throws IOException {
        number(json, "low", finite(interval.low()));
        number(json, "high", finite(interval.high()));
    }

    static void number(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeFieldName(name);
            number(json, value.getAsDouble());
        }
    }

    /** Whole numbers are written as such. */
    static void number(JsonGenerator json, double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
