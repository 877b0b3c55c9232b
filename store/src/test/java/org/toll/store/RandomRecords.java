package org.toll.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
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
import org.toll.ledger.Credibility;
import org.toll.ledger.Document;
import org.toll.ledger.Grade;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Modality;
import org.toll.ledger.Origin;
import org.toll.ledger.Reliability;
import org.toll.ledger.Retraction;
import org.toll.ledger.Source;
import org.toll.ledger.SourceKind;
import org.toll.ledger.Statement;

/** Records of every shape, from a seed: every enum constant, open and closed quantities, difficult texts. */
public final class RandomRecords {
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1500;
    private static final List<String> PIECES = List.of(
            "",
            "a",
            "Генштаб",
            "\"quoted\"",
            "back\\slash",
            "line\nfeed",
            "tab\t",
            "\u0000",
            "\u001f",
            "\u2028",
            "😀",
            ",",
            "=1+1",
            "  ",
            "'",
            ";",
            "é",
            "\uFFFD",
            "{\"x\":1}",
            "%s");

    private final Random random;
    private final List<Claim> claims = new ArrayList<>();
    private int number;

    public RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    /** A batch that any ledger holding the earlier batches of this object accepts. */
    public List<LedgerRecord> batch(int size) {
        List<LedgerRecord> batch = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int kind = random.nextInt(20);
            if (kind == 0) {
                batch.add(source());
            } else if (kind == 1) {
                batch.add(group());
            } else if (kind == 2 && !claims.isEmpty()) {
                batch.add(new Retraction(one(claims).id(), day(), "because " + text()));
            } else {
                Claim claim = claim();
                claims.add(claim);
                batch.add(claim);
            }
        }
        return batch;
    }

    private Claim claim() {
        Metric metric = one(Metric.values());
        Unit unit = unit(metric);
        Quantity quantity = quantity(metric);
        Rate rate = one(Rate.values());
        LocalDate first = day();
        Period period = Period.of(first, first.plusDays(random.nextInt(400)));
        boolean isCumulative = rate != Rate.PER_DAY && rate != Rate.PER_MONTH && random.nextBoolean();
        Modality modality = one(Modality.values());
        LocalDate published = modality.isEvidence() ? first.plusDays(random.nextInt(500)) : day();
        Optional<ClaimId> corrected = claims.isEmpty() || random.nextInt(6) > 0
                ? Optional.empty()
                : Optional.of(one(claims).id());
        return new Claim(
                ClaimId.of("c" + number++ + (random.nextBoolean() ? "-Ж😀\\" : "")),
                new Origin(sourceId(), text(), text()),
                new Statement(side(), metric, period, isCumulative, quantity, unit, rate),
                new Claim.Footing(
                        one(Basis.values()),
                        modality,
                        new Grade(one(Reliability.values()), one(Credibility.values())),
                        corrected),
                published,
                document(),
                new Claim.Remark(text(), text()));
    }

    private Document document() {
        int start = random.nextInt(1000);
        return new Document(
                text(),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Document.Span(start, start + 1 + random.nextInt(99))));
    }

    private Source source() {
        List<Source.Alias> aliases = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            aliases.add(new Source.Alias(text(), maybeDay(), maybeDay()));
        }
        return new Source(
                sourceId(),
                "name " + text(),
                one(SourceKind.values()),
                random.nextBoolean() ? Optional.empty() : Optional.of(side()),
                one(Reliability.values()),
                aliases);
    }

    private IndependenceGroup group() {
        List<IndependenceGroup.Member> members = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Set<Metric> metrics = EnumSet.noneOf(Metric.class);
            for (int j = random.nextInt(4); j > 0; j--) {
                metrics.add(one(Metric.values()));
            }
            members.add(new IndependenceGroup.Member(sourceId(), metrics));
        }
        return new IndependenceGroup("g" + random.nextInt(5), text(), "reason " + text(), members);
    }

    private Quantity quantity(Metric metric) {
        double low = random.nextInt(3) == 0 ? random.nextInt(50) : 50 * random.nextDouble();
        double high = low + 50 * random.nextDouble();
        Quantity.Stated stated = switch (random.nextInt(6)) {
            case 0 -> new Quantity.Exact(low);
            case 1 -> new Quantity.About(low);
            case 2 -> Quantity.Range.of(low, high);
            case 3 -> new Quantity.Range(low, OptionalDouble.of((low + high) / 2), high);
            case 4 -> new Quantity.AtLeast(low);
            default -> new Quantity.AtMost(high);
        };
        if (random.nextInt(10) == 0) {
            return new Quantity.Vague("words " + text());
        }
        return switch (metric.dimension()) {
            case RATIO -> new Quantity.Ratio(stated);
            case SHARE -> new Quantity.Percent(stated);
            default -> stated;
        };
    }

    private Unit unit(Metric metric) {
        return switch (metric.dimension()) {
            case PERSONS, ANY -> Unit.PERSONS;
            case COUNT -> Unit.COUNT;
            case AREA -> Unit.KM2;
            case LENGTH -> Unit.KM;
            case RATIO -> Unit.RATIO;
            case SHARE -> Unit.PERCENT;
            case MONEY -> Unit.parse(random.nextBoolean() ? "RUB" : "EUR");
        };
    }

    private SourceId sourceId() {
        return SourceId.of("source-" + random.nextInt(8));
    }

    private Side side() {
        return Side.of(random.nextBoolean() ? "XA" : "XB");
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private Optional<LocalDate> maybeDay() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(day());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(one(PIECES));
        }
        return text.toString();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
