package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.normal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.estimate.fusion.reading.Auxiliaries;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Exposure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.math.model.Expr;
import org.toll.math.model.Model;
import org.toll.math.model.ModelBuilder;

/**
 * The posterior of one side's losses, given everything that is claimed about them: latent months, and for each kind of claim a
 * likelihood with its own definition, bias and precision. Which parts it has depends on what is claimed; a part without data
 * declares no parameter.
 *
 * <p><b>Assumes</b> that origins err independently of each other given the truth, that house effects drift slowly, and that
 * the priors of {@link Prior} hold. If all origins lean one way, so does the estimate, and no interval shows it: leave one
 * origin out to see who carries the level.
 */
@Citation({
    "Jackman (2005), Pooling the polls over an election campaign, Australian Journal of Political Science 40(4).",
    "Alkema and New (2014), Global estimation of child mortality using a Bayesian B-spline bias-reduction model, Annals of"
            + " Applied Statistics 8(4)."
})
public final class LossModel {
    private final Readings readings;
    private final Assumptions assumptions;
    private final Months months;
    private final Optional<Anchor> anchor;
    private final Model model;
    private Optional<RecruitsPart> recruits = Optional.empty();
    private boolean hasForce;

    private LossModel(Readings readings, Assumptions assumptions) {
        this.readings = assumptions.has(Part.LIMITS) ? readings : readings.withLimitsAsNumbers();
        this.assumptions = assumptions;
        this.months = new Months(readings.timeline());
        this.anchor = Anchor.find(this.readings);
        this.model = Model.define(this::define);
    }

    /**
     * The model that is published.
     *
     * @throws InvalidInput if nothing is claimed that bears on the number of killed or wounded
     */
    public static LossModel of(Readings readings) {
        return of(readings, Assumptions.STANDARD);
    }

    /**
     * @throws InvalidInput if nothing is claimed that bears on the number of killed or wounded
     */
    public static LossModel of(Readings readings, Assumptions assumptions) {
        if (readings.read().stream().noneMatch(reading -> scale(reading) > 0)) {
            throw InvalidInput.of(
                    "Nothing that can be read bears on killed or wounded",
                    readings.unread().size() + " claims unread",
                    "Add a claim about killed, wounded, named dead or a register, or a rule that reads those there are.");
        }
        return new LossModel(readings, assumptions);
    }

    public Model model() {
        return model;
    }

    public Readings readings() {
        return readings;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    /** Whether an origin states most months, and so what it would state next can be forecast. */
    public boolean hasAnchor() {
        return anchor.isPresent();
    }

    /** The origin of that series. */
    public Optional<String> findAnchorOrigin() {
        return anchor.map(Anchor::origin);
    }

    /** The bin of the first month with recruits; empty if nothing is claimed of them. */
    public Optional<Integer> findFirstRecruitsBin() {
        return recruits.map(RecruitsPart::from);
    }

    public boolean hasForce() {
        return hasForce;
    }

    private void define(ModelBuilder m) {
        CasualtyPath path = CasualtyPath.declare(m, months, anchor, logMonthlyCasualties(), assumptions);
        LossPaths losses = LossPaths.declare(m, months, path.logCasualties(), assumptions);
        LossPaths withAuxiliaries = auxiliaries(m, losses);
        totals(m, withAuxiliaries);
        registers(m, losses, withAuxiliaries);
        NamesPart.declare(m, months, sure(Definition.NAMED), NameVintages.of(readings), losses.killed(), assumptions);
        RatioPart.declare(
                m,
                months,
                "killed_per_wounded",
                sure(Definition.KILLED_PER_WOUNDED),
                losses.killed(),
                losses.wounded());
        RatioPart.declare(
                m,
                months,
                "killed_per_seriously_wounded",
                sure(Definition.KILLED_PER_SERIOUSLY_WOUNDED),
                losses.killed(),
                losses.seriously());
        CausePart.declare(m, months, sure(Definition.DRONE_SHARE), sure(Definition.DRONE_SHARE_OF_WOUNDED), losses);
        recruits = RecruitsPart.declare(m, months, sure(Definition.RECRUITS), assumptions);
        recruits.ifPresent(part -> {
            List<Reading> strengths = select(reading ->
                    reading.isSurely(Definition.FORCE) && reading.exposure().to() >= part.from());
            if (!strengths.isEmpty()) {
                ForcePart.declare(m, months, part, strengths, losses, assumptions);
                hasForce = true;
            }
        });
    }

    /** Totals by outsiders include who fought beside the side; registers and lists of names do not. */
    private LossPaths auxiliaries(ModelBuilder m, LossPaths losses) {
        LossPaths all = losses;
        int number = 0;
        for (Auxiliaries force : readings.auxiliaries()) {
            Expr z = m.real("auxiliaries_z" + ++number);
            m.follows(z, normal(0, 1));
            Exposure exposure = readings.timeline().exposure(force.period());
            double[] share = new double[months.count()];
            for (int month = 0; month < share.length; month++) {
                share[month] = exposure.weight(month) / exposure.months();
            }
            all = all.with(z.times(force.sd() / force.killed())
                    .exp()
                    .times(force.killed())
                    .times(share));
        }
        return all;
    }

    private void totals(ModelBuilder m, LossPaths losses) {
        for (Definition definition : List.of(
                Definition.KILLED,
                Definition.SERIOUSLY_WOUNDED,
                Definition.WOUNDED,
                Definition.KILLED_AND_SERIOUSLY_WOUNDED,
                Definition.CASUALTIES)) {
            List<Reading> stated = select(reading -> reading.isSurely(definition)
                    && anchor.filter(series -> series.includes(reading)).isEmpty());
            TotalsPart.declare(m, months, definition, stated, flow(definition, losses, losses.killed()), assumptions);
        }
    }

    private void registers(ModelBuilder m, LossPaths losses, LossPaths withAuxiliaries) {
        List<Reading> registered = sure(Definition.REGISTERED);
        Expr found = losses.killed();
        if (!registered.isEmpty()) {
            RegisterPart register = RegisterPart.declare(m, months, registered, losses.killed(), assumptions);
            found = losses.killed().times(register.coverage());
            MissingPart.declare(
                    m, months, sure(Definition.MISSING_FILED), losses.killed(), register.coverage(), assumptions);
        }
        Expr inRegister = found;
        DoubtfulPart.declare(
                m,
                months,
                select(reading -> reading.definitions().size() > 1),
                definition -> flow(definition, withAuxiliaries, inRegister),
                assumptions);
    }

    private static Expr flow(Definition definition, LossPaths losses, Expr registered) {
        return switch (definition) {
            case KILLED, NAMED -> losses.killed();
            case REGISTERED -> registered;
            case SERIOUSLY_WOUNDED -> losses.seriously();
            case WOUNDED -> losses.wounded();
            case KILLED_AND_SERIOUSLY_WOUNDED -> losses.killed().plus(losses.seriously());
            case CASUALTIES -> losses.casualties();
            case MISSING_FILED,
                    KILLED_PER_WOUNDED,
                    KILLED_PER_SERIOUSLY_WOUNDED,
                    DRONE_SHARE,
                    DRONE_SHARE_OF_WOUNDED,
                    RECRUITS,
                    FORCE ->
                throw InvalidInput.of(
                        "A doubtful definition must be one of losses", definition.code(), "Change the table's rule.");
        };
    }

    private List<Reading> sure(Definition definition) {
        return select(reading -> reading.isSurely(definition));
    }

    private List<Reading> select(Predicate<Reading> wanted) {
        return readings.read().stream()
                .filter(reading -> assumptions.has(part(reading)))
                .filter(wanted)
                .toList();
    }

    /** Whose evidence a reading is. */
    private static Part part(Reading reading) {
        if (reading.definitions().size() > 1) {
            return Part.DOUBTFUL;
        }
        return switch (reading.definitions().keySet().iterator().next()) {
            case KILLED, SERIOUSLY_WOUNDED, WOUNDED, KILLED_AND_SERIOUSLY_WOUNDED, CASUALTIES -> Part.TOTALS;
            case REGISTERED -> Part.REGISTERS;
            case NAMED -> Part.NAMES;
            case MISSING_FILED -> Part.MISSING;
            case KILLED_PER_WOUNDED, KILLED_PER_SERIOUSLY_WOUNDED -> Part.RATIOS;
            case DRONE_SHARE, DRONE_SHARE_OF_WOUNDED -> Part.CAUSE;
            case RECRUITS -> Part.RECRUITS;
            case FORCE -> Part.FORCE;
        };
    }

    /** The middle of what the claims, each blown up to casualties by a rule of thumb, imply for a month. */
    private double logMonthlyCasualties() {
        double[] logs = readings.read().stream()
                .filter(reading -> scale(reading) > 0)
                .mapToDouble(reading -> Math.log(scale(reading)
                        * reading.figure().value()
                        / reading.exposure().months()))
                .sorted()
                .toArray();
        return logs[logs.length / 2];
    }

    private static double scale(Reading reading) {
        return Arrays.stream(Definition.values())
                .filter(reading.definitions()::containsKey)
                .mapToDouble(definition -> switch (definition) {
                    case CASUALTIES -> 1;
                    case WOUNDED -> 4.0 / 3;
                    case KILLED_AND_SERIOUSLY_WOUNDED -> 1.5;
                    case SERIOUSLY_WOUNDED -> 2.5;
                    case KILLED -> 4;
                    case REGISTERED, NAMED -> 5;
                    case MISSING_FILED,
                            KILLED_PER_WOUNDED,
                            KILLED_PER_SERIOUSLY_WOUNDED,
                            DRONE_SHARE,
                            DRONE_SHARE_OF_WOUNDED,
                            RECRUITS,
                            FORCE -> 0;
                })
                .max()
                .orElse(0);
    }
}
