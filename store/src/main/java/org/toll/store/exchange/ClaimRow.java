package org.toll.store.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.base.Unit;
import org.toll.ledger.Basis;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.Document;
import org.toll.ledger.Grade;
import org.toll.ledger.Modality;
import org.toll.ledger.Origin;
import org.toll.ledger.Statement;

/** Reads the rows of the table of claims. Keeps the ids of one file, so one instance for each file. */
final class ClaimRow implements BiConsumer<Row, Sink> {
    private final SourceNames sources;
    private final SeenIds seen = new SeenIds();
    private final Cells cells = new Cells();

    ClaimRow(KnownRecords known) {
        this.sources = new SourceNames(known.sources());
    }

    @Override
    public void accept(Row row, Sink records) {
        ClaimId id = id(row);
        LocalDate published = cells.date(row, "published");
        SourceNames.Found found = row.at("source", () -> sources.find(Cells.text(row, "source"), published));
        if (found.isNew()) {
            records.add(SourceNames.unregistered(found.source(), Cells.text(row, "source")));
        }
        Figures figures = figures(row);
        Claim claim = new Claim(
                id,
                new Origin(found.source(), Cells.text(row, "attribution"), Cells.text(row, "via")),
                statement(row, figures),
                footing(row),
                published,
                document(row),
                new Claim.Remark(Cells.text(row, "wording"), note(row, figures, records)));
        records.add(claim);
    }

    private ClaimId id(Row row) {
        ClaimId id = row.at("id", () -> ClaimId.of(Cells.text(row, "id")));
        int first = seen.firstLineOf(id.value(), row.line());
        return row.at("id", () -> {
            if (first > 0) {
                throw InvalidInput.of(
                        "The id was used before, on line " + first,
                        id.value(),
                        "Give each claim its own id; a correction names the old claim in the column supersedes.");
            }
            return id;
        });
    }

    private Statement statement(Row row, Figures figures) {
        Unit unit = cells.code(row, "unit", Unit::parse);
        Rate rate = cells.code(row, "rate", Rate::parse);
        Metric metric = row.at("metric", () -> MetricNames.parse(row.word("metric"), unit, rate));
        Side side = cells.code(row, "side", Side::of);
        LocalDate first = cells.date(row, "period_start");
        LocalDate last = cells.date(row, "period_end");
        Period period = row.at("period_end", () -> Period.of(first, last));
        Quantity quantity = quantity(row, figures, unit);
        boolean isCumulative = Cells.isTrue(row, "cumulative");
        return new Statement(side, metric, period, isCumulative, quantity, unit, rate);
    }

    private static Figures figures(Row row) {
        return new Figures(Cells.number(row, "low"), Cells.number(row, "central"), Cells.number(row, "high"));
    }

    private static Quantity quantity(Row row, Figures figures, Unit unit) {
        String text = Cells.text(row, "quantity");
        if (text.isBlank()) {
            return row.at("central", () -> figures.quantity(unit));
        }
        return row.at("quantity", () -> {
            Quantity quantity = Quantity.parse(text);
            if (!figures.isEmpty() && !figures.equals(Figures.of(quantity))) {
                throw InvalidInput.of(
                        "The quantity and the numbers in low, central and high differ", text, "Correct or empty one.");
            }
            return quantity;
        });
    }

    private Claim.Footing footing(Row row) {
        Basis basis = cells.code(row, "basis", Basis::parse);
        Modality modality = row.at("status", () -> StatusText.read(row.word("status"), basis));
        Grade grade = cells.code(row, "admiralty", Grade::parse);
        String corrected = Cells.text(row, "supersedes");
        Optional<ClaimId> supersedes =
                corrected.isEmpty() ? Optional.empty() : Optional.of(row.at("supersedes", () -> ClaimId.of(corrected)));
        return new Claim.Footing(basis, modality, grade, supersedes);
    }

    private static Document document(Row row) {
        String span = row.word("span");
        return new Document(
                Cells.text(row, "url"),
                span.isEmpty() ? Optional.empty() : Optional.of(row.at("span", () -> SpanText.read(span))));
    }

    private static String note(Row row, Figures figures, Sink records) {
        String note = Cells.text(row, "notes");
        if (!figures.hasLoneLimit() || !row.word("quantity").isEmpty()) {
            return note;
        }
        String flag = figures.loneLimit() + " stated beside the central value, without the other end";
        records.flag(new Finding(row.place("central"), "Kept as the central value alone: " + flag + "."));
        return note.isEmpty() ? flag : note + "; " + flag;
    }
}
