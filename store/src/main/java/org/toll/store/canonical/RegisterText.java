package org.toll.store.canonical;

import java.util.stream.Collectors;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.Reliability;
import org.toll.ledger.Source;
import org.toll.ledger.SourceKind;

/** The register as JSON: sources, and the groups they form. */
final class RegisterText {
    static final String SOURCE = "source";
    static final String GROUP = "group";

    private RegisterText() {}

    static String print(Source source) {
        return new ObjectWriter()
                .objects(
                        "aliases",
                        source.aliases().stream().map(RegisterText::alias).toList())
                .text("id", source.id().value())
                .text("kind", SOURCE)
                .text("name", source.name())
                .text("party", source.party().map(Side::code))
                .text("reliability", source.reliability().name())
                .text("type", source.kind().code())
                .print();
    }

    static Source parseSource(Fields fields) {
        return new Source(
                SourceId.of(fields.text("id")),
                fields.text("name"),
                SourceKind.parse(fields.text("type")),
                fields.find("party").map(Side::of),
                Reliability.valueOf(fields.text("reliability")),
                fields.objects("aliases").stream()
                        .map(alias ->
                                new Source.Alias(alias.text("name"), alias.findDate("from"), alias.findDate("until")))
                        .toList());
    }

    static String print(IndependenceGroup group) {
        return new ObjectWriter()
                .text("id", group.id())
                .text("kind", GROUP)
                .objects(
                        "members",
                        group.members().stream().map(RegisterText::member).toList())
                .text("name", group.name())
                .text("reason", group.reason())
                .print();
    }

    static IndependenceGroup parseGroup(Fields fields) {
        return new IndependenceGroup(
                fields.text("id"),
                fields.text("name"),
                fields.text("reason"),
                fields.objects("members").stream()
                        .map(member -> new IndependenceGroup.Member(
                                SourceId.of(member.text("source")),
                                member.texts("metrics").stream()
                                        .map(Metric::parse)
                                        .collect(Collectors.toSet())))
                        .toList());
    }

    private static ObjectWriter alias(Source.Alias alias) {
        ObjectWriter out = new ObjectWriter();
        alias.from().ifPresent(from -> out.date("from", from));
        out.text("name", alias.name());
        alias.until().ifPresent(until -> out.date("until", until));
        return out;
    }

    private static ObjectWriter member(IndependenceGroup.Member member) {
        return new ObjectWriter()
                .texts(
                        "metrics",
                        member.metrics().stream().map(Metric::code).sorted().toList())
                .text("source", member.source().value());
    }
}
