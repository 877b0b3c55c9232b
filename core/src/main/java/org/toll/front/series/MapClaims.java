package org.toll.front.series;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalDouble;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.base.Unit;
import org.toll.front.ContactLine;
import org.toll.front.MapTimes;
import org.toll.ledger.Basis;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.Document;
import org.toll.ledger.Grade;
import org.toll.ledger.Modality;
import org.toll.ledger.Origin;
import org.toll.ledger.Statement;

/**
 * Turns measurements into claims of basis {@code computed_from_map}, published when the map was. The same map always gives the same
 * claim, so a series can be stored again without doubling.
 *
 * @param source who answers for the map
 * @param side whose ground it draws
 * @param grade of the map, by the ledger's keeper
 * @param url where the map is published
 */
public record MapClaims(SourceId source, Side side, Grade grade, String url) {

    /** Area held at the end of the last whole day that the map shows; a range up to all contested ground. */
    public Claim areaHeld(DayReading day) {
        Quantity km2 = day.area().isContestedDrawn()
                ? range(day.area().heldKm2(), day.area().heldKm2(), day.area().upperKm2())
                : exact(day.area().heldKm2());
        return claim(
                Metric.AREA_HELD,
                Period.ofDay(lastDay(day.times())),
                km2,
                Rate.LEVEL,
                day.times(),
                "held ground, equal-area polygon area; upper end: with contested ground; map " + day.name());
    }

    /** Net area gained in a period; the gross numbers stand in the note, since the ledger must not add what is not alike. */
    public Claim areaGained(GroundChange change) {
        boolean hasContested = change.isContestedDrawn();
        Quantity km2 = hasContested
                ? range(change.bounds().low(), change.netKm2(), change.bounds().high())
                : exact(change.netKm2());
        String note = String.format(
                Locale.ROOT,
                "net change of held ground; end to end +%.1f -%.1f km2; maps valid %s and %s, publication lag %d h%s",
                change.endToEnd().gainedKm2(),
                change.endToEnd().lostKm2(),
                change.startTimes().valid(),
                change.endTimes().valid(),
                change.endTimes().lag().toHours(),
                hasContested ? "; ends: all contested ground lost or held" : "");
        return claim(Metric.AREA_GAINED, change.period(), km2, Rate.TOTAL, change.endTimes(), note);
    }

    /**
     * Length of the main contact line, vertices as drawn.
     *
     * @throws InvalidInput if the line was not measured
     */
    public Claim frontLength(DayReading day) {
        ContactLine line = day.line()
                .orElseThrow(() -> InvalidInput.of(
                        "No contact line was measured", day.name(), "Measure the series with a contact line."));
        String note = String.format(
                Locale.ROOT,
                "main contact line as drawn, inset %.1f km; generalised at %.1f km: %.0f km; pockets %.0f km",
                line.definition().insetKm(),
                line.definition().toleranceKm(),
                line.generalisedKm(),
                line.pocketsKm());
        return claim(
                Metric.FRONT_LENGTH,
                Period.ofDay(lastDay(day.times())),
                exact(line.mainKm()),
                Rate.LEVEL,
                day.times(),
                note);
    }

    private Claim claim(Metric metric, Period period, Quantity quantity, Rate rate, MapTimes times, String note) {
        String id = "map." + source + "." + side + "." + metric.code() + "."
                + period.toString().replace('/', '_');
        return new Claim(
                ClaimId.of(id),
                new Origin(source, "computed by Toll from the map's polygons", ""),
                new Statement(
                        side,
                        metric,
                        period,
                        false,
                        quantity,
                        metric == Metric.FRONT_LENGTH ? Unit.KM : Unit.KM2,
                        rate),
                Claim.Footing.of(Basis.COMPUTED_FROM_MAP, Modality.ESTIMATE, grade),
                times.published().atZone(ZoneOffset.UTC).toLocalDate(),
                url.isBlank() ? Document.UNKNOWN : Document.ofUrl(url),
                Claim.Remark.ofNote(note));
    }

    private static LocalDate lastDay(MapTimes times) {
        return times.valid().minusNanos(1).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Quantity exact(double value) {
        return new Quantity.Exact(rounded(value));
    }

    private static Quantity range(double low, double central, double high) {
        return new Quantity.Range(rounded(low), OptionalDouble.of(rounded(central)), rounded(high));
    }

    /** To 0.01, far below any map's error, so that the claim's id and content do not hang on the last bit. */
    private static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }
}
