package org.toll.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.front.LossesPerKm2;
import org.toll.front.series.GroundChange;
import org.toll.front.series.MonthlyChange;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimFilter;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;
import org.toll.store.Ledger;
import org.toll.store.front.MapArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Losses for each square kilometre gained, claim by claim. */
@Command(
        name = "price",
        mixinStandardHelpOptions = true,
        description = {
            "Losses of a period, claim by claim, over the ground gained in it. Every quotient that both allow; losses in",
            "defence and behind the front are in the numerator too, so it is an upper bound of the price of an advance."
        },
        footer = {"", "Example: toll front price maps/ --profile deepstate-mirror --period 2025-12 --metric killed"})
final class FrontPriceCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            Column.text("source", "Published by"),
            Column.text("losses", "Losses"),
            Column.number("net_km2", "Net gain, km2"),
            Column.number("per_km2", "For each km2 of net gain"),
            Column.number("per_km2_low", "Grey zone from"),
            Column.number("per_km2_high", "to"));

    private static final Cell NOT_DRAWN = Cell.of("not drawn");

    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private FrontOptions options = new FrontOptions();

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--metric",
            paramLabel = "CODE",
            defaultValue = "killed_and_wounded",
            description = "What the losses count. Default: ${DEFAULT-VALUE}.")
    private Metric metric = Metric.KILLED_AND_WOUNDED;

    FrontPriceCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() throws IOException {
        Period period = options.period()
                .orElseThrow(() -> InvalidInput.of("A price needs its days", "", "Add for instance --period 2025-12."));
        MapArchive archive = options.allMaps(environment);
        GroundChange change = MonthlyChange.in(options.theatre(archive)).over(period, archive);
        try (Ledger ledger = access.read(ledgerOption)) {
            AsOfView view = ledger.view(
                    ledger.findNewest().orElseThrow(ViewOptions.EmptyLedger::new),
                    ClaimFilter.ALL.withSide(archive.profile().side()).withMetric(metric));
            output.print(
                    environment,
                    new Table(
                            COLUMNS,
                            view.listEvidence().stream()
                                    .filter(claim -> claim.period().equals(period)
                                            && !claim.statement().isCumulative())
                                    .flatMap(claim -> claim.statement().overPeriod().stream()
                                            .filter(losses -> losses.low() >= 0)
                                            .map(losses -> row(claim, losses, change)))
                                    .toList()));
        }
        return Exit.OK;
    }

    private List<Cell> row(Claim claim, Interval losses, GroundChange change) {
        LossesPerKm2 net = LossesPerKm2.of(metric, change.period(), losses, Interval.ofPoint(change.netKm2()));
        LossesPerKm2 wide = LossesPerKm2.of(metric, change.period(), losses, change.bounds());
        return List.of(
                new Cell(claim.source().value(), OptionalDouble.empty(), List.of(claim.id())),
                Cell.of(Quantity.print(claim.statement().quantity())),
                number(change.netKm2()),
                losses.width() == 0 ? number(net.perKm2().low()) : Cell.of(range(net.perKm2())),
                change.isContestedDrawn() ? number(wide.perKm2().low()) : NOT_DRAWN,
                change.isContestedDrawn() ? number(wide.perKm2().high()) : NOT_DRAWN);
    }

    private static String range(Interval interval) {
        return Double.isFinite(interval.high())
                ? "%,.0f to %,.0f".formatted(interval.low(), interval.high())
                : "at least %,.0f".formatted(interval.low());
    }

    private static Cell number(double value) {
        return Double.isFinite(value)
                ? new Cell("%,.0f".formatted(value), OptionalDouble.of(value), List.of())
                : Cell.of("open");
    }
}
