package org.toll.ledger.contradiction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
import org.toll.ledger.Document;
import org.toll.ledger.Grade;
import org.toll.ledger.Modality;
import org.toll.ledger.Origin;
import org.toll.ledger.Statement;

/** Just enough of a reader for the compiled facts, so that rules can be tried on them before an importer exists. */
public final class FactsCsv {
    private static final Map<String, String> METRICS = Map.of(
            "named_confirmed_dead", "named_dead",
            "kia_wia_ratio", "killed_wounded_ratio",
            "area_gained_km2", "area_gained",
            "front_length_km", "front_length",
            "bonus_rub", "signing_bonus",
            "shadowed_strikes", "drone_launches",
            "target", "killed");
    private static final Map<String, SourceId> ALIASES = Map.of(
            "UK MoD", SourceId.of("uk-ministry-of-defence"),
            "Mediazona; Meduza", SourceId.of("meduza-mediazona"),
            "Mediazona; Meduza (cumulative)", SourceId.of("meduza-mediazona"),
            "Mediazona / BBC News Russian", SourceId.of("mediazona-bbc-russian"),
            "Russian Ministry of Defense", SourceId.of("russian-ministry-of-defence"));

    private FactsCsv() {}

    public static List<Claim> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of rows under a header. */
    public static List<Claim> parse(String csv) {
        List<List<String>> rows = rows(csv);
        List<Claim> claims = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                fields.put(rows.get(0).get(i), row.get(i));
            }
            claims.add(claim(fields));
        }
        return claims;
    }

    /** A running total since 24 February 2022 as published on {@code day}. */
    public static Claim runningTotal(SourceId source, String side, Metric metric, String day, String total) {
        LocalDate published = LocalDate.parse(day);
        return new Claim(
                ClaimId.of("daily-" + day),
                new Origin(source, "daily bulletin", ""),
                new Statement(
                        Side.of(side),
                        metric,
                        Period.of(LocalDate.of(2022, 2, 24), published),
                        true,
                        new Quantity.About(Double.parseDouble(total)),
                        Unit.PERSONS,
                        Rate.TOTAL),
                Claim.Footing.of(Basis.OFFICIAL_CLAIM, Modality.OFFICIAL_CLAIM, Grade.parse("C3")),
                published,
                Document.UNKNOWN,
                Claim.Remark.NONE);
    }

    private static Claim claim(Map<String, String> row) {
        String id = get(row, "id");
        Metric metric = metric(row, id);
        Unit unit = Unit.parse(get(row, "unit"));
        boolean isLevel = get(row, "rate").equals("level");
        LocalDate published = LocalDate.parse(get(row, "published"));
        return new Claim(
                ClaimId.of(id),
                new Origin(
                        ALIASES.getOrDefault(get(row, "source"), SourceId.fromName(get(row, "source"))),
                        get(row, "attribution"),
                        get(row, "via")),
                new Statement(
                        Side.of(get(row, "side")),
                        metric,
                        Period.of(LocalDate.parse(get(row, "period_start")), LocalDate.parse(get(row, "period_end"))),
                        get(row, "cumulative").equals("true") && !isLevel,
                        quantity(row),
                        unit,
                        Rate.parse(get(row, "rate"))),
                Claim.Footing.of(
                        Basis.parse(get(row, "basis")),
                        modality(get(row, "status")),
                        Grade.parse(get(row, "admiralty"))),
                published,
                Document.ofUrl(get(row, "url")),
                Claim.Remark.ofNote(get(row, "notes")));
    }

    /** Two rows file papers, not persons, under "missing", and one ratio counts the seriously wounded only. */
    private static Metric metric(Map<String, String> row, String id) {
        if (id.contains("kofman")) {
            return Metric.KILLED_SERIOUSLY_WOUNDED_RATIO;
        }
        String code = METRICS.getOrDefault(get(row, "metric"), get(row, "metric"));
        return code.equals("missing") && get(row, "unit").equals("count") ? Metric.MISSING_FILED : Metric.parse(code);
    }

    private static Modality modality(String status) {
        return switch (status) {
            case "plan" -> Modality.PLAN;
            case "forecast" -> Modality.PROJECTION;
            case "target" -> Modality.TARGET;
            default -> Modality.OFFICIAL_CLAIM;
        };
    }

    private static Quantity quantity(Map<String, String> row) {
        String low = get(row, "low");
        String central = get(row, "central");
        String high = get(row, "high");
        if (low.isEmpty() && high.isEmpty()) {
            return new Quantity.Exact(Double.parseDouble(central));
        } else if (high.isEmpty()) {
            return new Quantity.AtLeast(Double.parseDouble(low));
        } else if (low.isEmpty()) {
            return new Quantity.AtMost(Double.parseDouble(high));
        }
        return new Quantity.Range(
                Double.parseDouble(low),
                central.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(central)),
                Double.parseDouble(high));
    }

    private static String get(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** RFC 4180 without line breaks inside fields. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.split("\r?\n")) {
            List<String> fields = new ArrayList<>();
            StringBuilder field = new StringBuilder();
            boolean isQuoted = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"') {
                    boolean isEscaped = isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                    if (isEscaped) {
                        field.append(c);
                        i++;
                    } else {
                        isQuoted = !isQuoted;
                    }
                } else if (c == ',' && !isQuoted) {
                    fields.add(field.toString());
                    field.setLength(0);
                } else {
                    field.append(c);
                }
            }
            fields.add(field.toString());
            rows.add(fields);
        }
        return rows;
    }
}
