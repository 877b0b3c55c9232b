package org.toll.store.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Reliability;
import org.toll.ledger.Source;
import org.toll.ledger.SourceKind;

/** The register: who speaks, under which names, and which of them share an origin. */
final class RegisterJson implements Importer {
    static final String NAME = "register";

    @Override
    public Format format() {
        return new Format(
                NAME, "sources and independence groups (JSON)", "an object with the fields sources or groups");
    }

    @Override
    public ImportedRecords open(Input input, KnownRecords known) {
        JsonFields root = JsonFile.read(input).allowing(List.of("sources", "groups"));
        List<LedgerRecord> records = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonFields fields : root.list("sources")) {
            records.add(once("source ", build(fields, RegisterJson::source), fields, keys));
        }
        for (JsonFields fields : root.list("groups")) {
            records.add(once("group ", build(fields, RegisterJson::group), fields, keys));
        }
        return new ReadRecords(records, List.of());
    }

    private static Source source(JsonFields fields) {
        fields.allowing(List.of("id", "name", "kind", "party", "reliability", "aliases"));
        List<Source.Alias> aliases =
                fields.list("aliases").stream().map(RegisterJson::alias).toList();
        return new Source(
                fields.read("id", SourceId::of),
                fields.read("name", Function.identity()),
                fields.read("kind", SourceKind::parse),
                fields.find("party", Side::of),
                fields.read("reliability", RegisterJson::reliability),
                aliases);
    }

    private static Source.Alias alias(JsonFields fields) {
        if (fields.node().isTextual()) {
            return Source.Alias.of(fields.as(Function.identity()));
        }
        fields.allowing(List.of("name", "from", "until"));
        return new Source.Alias(
                fields.read("name", Function.identity()),
                fields.find("from", RegisterJson::date),
                fields.find("until", RegisterJson::date));
    }

    private static IndependenceGroup group(JsonFields fields) {
        fields.allowing(List.of("id", "name", "reason", "members"));
        List<IndependenceGroup.Member> members = new ArrayList<>();
        for (JsonFields member : fields.list("members")) {
            member.allowing(List.of("source", "metrics"));
            Set<Metric> metrics = new HashSet<>();
            member.list("metrics").forEach(metric -> metrics.add(metric.as(Metric::parse)));
            members.add(new IndependenceGroup.Member(member.read("source", SourceId::of), metrics));
        }
        return new IndependenceGroup(
                fields.read("id", Function.identity()),
                fields.read("name", Function.identity()),
                fields.read("reason", Function.identity()),
                members);
    }

    private static <T extends LedgerRecord> T build(JsonFields fields, Function<JsonFields, T> reading) {
        try {
            return reading.apply(fields);
        } catch (InvalidInput problem) {
            throw ImportRefused.of(fields.place(), String.valueOf(problem.getMessage()));
        }
    }

    private static LedgerRecord once(String kind, LedgerRecord item, JsonFields fields, Set<String> keys) {
        if (!keys.add(kind + item.key())) {
            throw ImportRefused.of(
                    fields.place(), "The " + kind + "'" + item.key() + "' appears twice. Merge the two entries.");
        }
        return item;
    }

    private static Reliability reliability(String letter) {
        try {
            return Reliability.valueOf(letter);
        } catch (IllegalArgumentException unknown) {
            throw InvalidInput.of("Unknown reliability", letter, "Use a letter A to F.");
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw InvalidInput.of("Not a date", text, "Write year-month-day, for instance 2025-12-31.");
        }
    }
}
