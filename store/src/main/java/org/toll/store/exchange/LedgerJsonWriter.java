package org.toll.store.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import org.toll.base.Metric;
import org.toll.base.Quantity;
import org.toll.base.Side;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.Source;

/** Writes sources, groups and claims as one JSON object; {@code docs/formats.md} describes its fields. */
final class LedgerJsonWriter implements Exporter {

    @Override
    public Format format() {
        return new Format("json", "claims, sources and groups in one object", "");
    }

    @Override
    public void write(AsOfView view, OutputStream target) throws IOException {
        JsonGenerator json = JsonFile.MAPPER.getFactory().createGenerator(target);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("as_of", view.asOf().toString());
        json.writeArrayFieldStart("sources");
        for (Source source : view.listSources()) {
            write(source, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("groups");
        for (IndependenceGroup group : view.listGroups()) {
            write(group, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (Claim claim : view.listClaims()) {
            write(claim, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static void write(Source source, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id().value());
        json.writeStringField("name", source.name());
        json.writeStringField("kind", source.kind().code());
        unlessEmpty("party", source.party().map(Side::code).orElse(""), json);
        json.writeStringField("reliability", source.reliability().name());
        json.writeArrayFieldStart("aliases");
        for (Source.Alias alias : source.aliases()) {
            json.writeStartObject();
            json.writeStringField("name", alias.name());
            unlessEmpty("from", alias.from().map(Object::toString).orElse(""), json);
            unlessEmpty("until", alias.until().map(Object::toString).orElse(""), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(IndependenceGroup group, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", group.id());
        json.writeStringField("name", group.name());
        json.writeStringField("reason", group.reason());
        json.writeArrayFieldStart("members");
        for (IndependenceGroup.Member member : group.members()) {
            json.writeStartObject();
            json.writeStringField("source", member.source().value());
            json.writeArrayFieldStart("metrics");
            for (Metric metric : member.metrics().stream().sorted().toList()) {
                json.writeString(metric.code());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Claim claim, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id().value());
        json.writeStringField("published", claim.published().toString());
        json.writeStringField("source", claim.source().value());
        unlessEmpty("attribution", claim.origin().attribution(), json);
        unlessEmpty("via", claim.origin().relayedBy(), json);
        json.writeStringField("side", claim.side().code());
        json.writeStringField("metric", claim.metric().code());
        json.writeStringField("period_start", claim.period().first().toString());
        json.writeStringField("period_end", claim.period().last().toString());
        json.writeBooleanField("cumulative", claim.statement().isCumulative());
        json.writeStringField("quantity", Quantity.print(claim.statement().quantity()));
        Figures figures = Figures.of(claim.statement().quantity());
        unlessEmpty("low", figures.low(), json);
        unlessEmpty("central", figures.central(), json);
        unlessEmpty("high", figures.high(), json);
        json.writeStringField("unit", claim.statement().unit().code());
        json.writeStringField("rate", claim.statement().rate().code());
        json.writeStringField("basis", claim.footing().basis().code());
        json.writeStringField("status", claim.footing().modality().code());
        json.writeStringField("admiralty", claim.footing().grade().toString());
        unlessEmpty(
                "supersedes", claim.footing().supersedes().map(ClaimId::value).orElse(""), json);
        unlessEmpty("url", claim.document().url(), json);
        unlessEmpty("span", claim.document().span().map(SpanText::print).orElse(""), json);
        unlessEmpty("wording", claim.remark().wording(), json);
        unlessEmpty("notes", claim.remark().note(), json);
        json.writeEndObject();
    }

    private static void unlessEmpty(String name, String value, JsonGenerator json) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    private static void unlessEmpty(String name, OptionalDouble value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        }
    }
}
