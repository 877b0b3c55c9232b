package org.toll.outlook.forecast;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Nature;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Rate;
import org.toll.base.SourceId;
import org.toll.base.Unit;
import org.toll.estimate.fusion.Latent;
import org.toll.ledger.Basis;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.Document;
import org.toll.ledger.Grade;
import org.toll.ledger.Modality;
import org.toll.ledger.Origin;
import org.toll.ledger.Reliability;
import org.toll.ledger.Source;
import org.toll.ledger.SourceKind;
import org.toll.ledger.Statement;

/**
 * Forecasts as entries of the ledger: claims of the source {@code toll}, in the mood of a projection, so that no estimate can
 * ever use one. The note holds what the claim's fields cannot: quantity, quantiles, and how it was made.
 */
public final class ForecastClaims {
    private static final String ATTRIBUTION = "forecast";
    private static final String FORMAT = "1";

    private ForecastClaims() {}

    /** Toll, as a source of projections. */
    public static final Source SOURCE = new Source(
            SourceId.of("toll"),
            "Toll (own forecast)",
            SourceKind.RESEARCH,
            Optional.empty(),
            Reliability.F,
            List.of());

    /** The claim that keeps a forecast. The same forecast gives the same claim. */
    public static Claim toClaim(Forecast forecast) {
        Metric metric = Objects.requireNonNull(Forecast.METRICS.get(forecast.latent()));
        Making making = forecast.making();
        String id = String.join(
                "-",
                "toll",
                making.asOf().toString(),
                forecast.side().code().toLowerCase(Locale.ROOT),
                forecast.latent().code(),
                forecast.month().toString(),
                making.data().substring(0, 8),
                "v" + making.version(),
                "s" + making.seed());
        return new Claim(
                ClaimId.of(id),
                new Origin(SOURCE.id(), ATTRIBUTION, ""),
                new Statement(
                        forecast.side(),
                        metric,
                        Period.ofMonth(forecast.month()),
                        false,
                        new Quantity.Range(
                                whole(forecast.quantile(0.05)),
                                OptionalDouble.of(whole(forecast.quantile(0.5))),
                                whole(forecast.quantile(0.95))),
                        Unit.PERSONS,
                        metric.nature() == Nature.STOCK ? Rate.LEVEL : Rate.TOTAL),
                Claim.Footing.of(Basis.COMPUTED_BY_MODEL, Modality.PROJECTION, Grade.parse("F6")),
                making.asOf().date(),
                Document.UNKNOWN,
                Claim.Remark.ofNote(note(forecast)));
    }

    /** The forecast that a claim keeps; empty if the claim is not one. */
    public static Optional<Forecast> find(Claim claim) {
        if (!claim.source().equals(SOURCE.id())
                || claim.footing().modality() != Modality.PROJECTION
                || !claim.remark().note().startsWith("forecast=" + FORMAT + " ")) {
            return Optional.empty();
        }
        Map<String, String> fields = fields(claim);
        Latent latent = Arrays.stream(Latent.values())
                .filter(candidate -> candidate.code().equals(fields.get("quantity")))
                .findFirst()
                .orElseThrow(() -> damaged(claim));
        try {
            List<Double> quantiles = Forecast.LEVELS.stream()
                    .map(level -> Double.valueOf(String.valueOf(fields.get(key(level)))))
                    .toList();
            Making making = new Making(
                    AsOf.parse(String.valueOf(fields.get("as_of"))),
                    String.valueOf(fields.get("data")),
                    String.valueOf(fields.get("version")),
                    Long.parseLong(String.valueOf(fields.get("seed"))));
            return Optional.of(new Forecast(
                    claim.side(), latent, YearMonth.from(claim.period().first()), quantiles, making));
        } catch (NumberFormatException malformed) {
            throw damaged(claim);
        }
    }

    private static String note(Forecast forecast) {
        Making making = forecast.making();
        String quantiles = IntStream.range(0, Forecast.LEVELS.size())
                .mapToObj(i -> key(Forecast.LEVELS.get(i)) + "="
                        + Math.round(forecast.quantiles().get(i)))
                .collect(Collectors.joining(" "));
        return "forecast=%s quantity=%s as_of=%s data=%s version=%s seed=%d %s"
                .formatted(
                        FORMAT,
                        forecast.latent().code(),
                        making.asOf(),
                        making.data(),
                        making.version(),
                        making.seed(),
                        quantiles);
    }

    private static Map<String, String> fields(Claim claim) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : claim.remark().note().split(" ")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return fields;
    }

    private static String key(double level) {
        return String.format(Locale.ROOT, "q%02d", Math.round(100 * level));
    }

    private static double whole(double value) {
        return Math.rint(value);
    }

    private static InvalidInput damaged(Claim claim) {
        return InvalidInput.of(
                "The note of a kept forecast cannot be read",
                claim.id(),
                "Do not edit the notes of the source 'toll'.");
    }
}
