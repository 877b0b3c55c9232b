package org.toll.estimate.fusion.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.ledger.Claim;

/**
 * Which claims are taken for what: rules from a text that people edit, the first that fits a claim decides. A claim that no
 * rule fits is not read.
 *
 * <p>One rule a line, fields apart by spaces; {@code *} fits everything, {@code #} begins a comment:
 *
 * <pre>
 * # source   metric   basis             published               definitions and their probabilities
 * *          killed   probate_registry  *                       registered=1
 * some-mod   killed   video_verified    2025-10-01/2026-12-31   killed=0.1 killed_and_seriously_wounded=0.9
 * some-index killed   *                 *                       unread
 * *          killed   *                 *                       killed=1
 * </pre>
 *
 * <p>{@code unread} is for what is computed from other claims and would count them twice.
 *
 * <p>A line {@code auxiliaries RU 22250 3000 2022-02-24/2023-02-28} gives {@link Auxiliaries}: side, number, spread, days.
 *
 * @param rules in order of precedence
 * @param auxiliaries forces that some totals include and registers do not
 */
public record DefinitionTable(List<Rule> rules, List<Auxiliaries> auxiliaries) {
    private static final String AUXILIARIES = "auxiliaries";
    private static final String UNREAD = "unread";
    private static final int FIXED_FIELDS = 4;
    private static final double ROUNDING = 1e-9;

    public DefinitionTable {
        rules = List.copyOf(rules);
        auxiliaries = List.copyOf(auxiliaries);
    }

    /**
     * @param claims which claims it is about
     * @param probabilities what they may count; sums to 1, or empty if they are not to be read
     * @param place file and line, for reports
     */
    public record Rule(ClaimPattern claims, Map<Definition, Double> probabilities, String place) {
        public Rule {
            double sum = probabilities.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            boolean isRead = !probabilities.isEmpty();
            if (isRead
                    && (Math.abs(sum - 1) > ROUNDING
                            || probabilities.values().stream().anyMatch(p -> !(p > 0)))) {
                throw InvalidInput.of(
                        "The probabilities of a rule must be positive and sum to 1",
                        probabilities,
                        "They sum to " + sum + ".");
            }
            probabilities = Map.copyOf(probabilities);
        }
    }

    /**
     * @param text the table
     * @param file its name, for messages
     * @throws InvalidInput naming file and line, if a line cannot be read
     */
    public static DefinitionTable parse(String text, String file) {
        List<Rule> rules = new ArrayList<>();
        List<Auxiliaries> auxiliaries = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.replaceFirst("#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            String place = file + ":" + number;
            try {
                if (line.startsWith(AUXILIARIES + " ")) {
                    auxiliaries.add(auxiliaries(line));
                } else {
                    rules.add(rule(line, place));
                }
            } catch (InvalidInput problem) {
                throw problem.at(place);
            }
        }
        return new DefinitionTable(rules, auxiliaries);
    }

    public Optional<Rule> find(Claim claim) {
        return rules.stream().filter(rule -> rule.claims().fits(claim)).findFirst();
    }

    private static Rule rule(String line, String place) {
        List<String> fields = List.of(line.split(" +"));
        if (fields.size() <= FIXED_FIELDS) {
            throw InvalidInput.of(
                    "A rule has a source, a metric, a basis, a time of publication and at least one definition",
                    line,
                    "Write for instance '* killed * * killed=1'.");
        }
        Map<Definition, Double> probabilities = new EnumMap<>(Definition.class);
        List<String> definitions = fields.subList(FIXED_FIELDS, fields.size());
        for (String field : definitions.equals(List.of(UNREAD)) ? List.<String>of() : definitions) {
            int equals = field.indexOf('=');
            if (equals < 0) {
                throw InvalidInput.of("A definition needs its probability", field, "Write for instance killed=0.6.");
            }
            probabilities.put(Definition.parse(field.substring(0, equals)), number(field.substring(equals + 1)));
        }
        return new Rule(ClaimPattern.parse(fields.subList(0, FIXED_FIELDS)), probabilities, place);
    }

    private static Auxiliaries auxiliaries(String line) {
        List<String> fields = List.of(line.split(" +"));
        if (fields.size() != FIXED_FIELDS + 1) {
            throw InvalidInput.of(
                    "Auxiliaries have a side, a number, its spread and a period",
                    line,
                    "Write for instance 'auxiliaries RU 22250 3000 2022-02-24/2023-02-28'.");
        }
        return new Auxiliaries(
                Side.of(fields.get(1)), number(fields.get(2)), number(fields.get(3)), Period.parse(fields.get(4)));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException malformed) {
            throw InvalidInput.of("Not a number", text, "Write digits, with a point for decimals.");
        }
    }
}
