package org.toll.outlook;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.toll.base.InvalidInput;

/**
 * Reads scenarios from a small text, one {@code key: value} a line; a new {@code name} begins a new scenario, {@code #} a comment:
 *
 * <pre>
 * name: Losses rise, bonus cut, men called up
 * losses: 50000 killed_and_seriously_wounded by 2026-07
 * recruits: -25% over 3 months from 2026-02
 * mobilisation: 300000 from 2026-09 to 2026-11, training 2 months
 * </pre>
 */
public final class ScenarioText {
    private static final Pattern LOSSES = Pattern.compile("([0-9.]+) +([a-z_]+) +by +(\\S+)");
    private static final Pattern RECRUITS =
            Pattern.compile("([+-]?[0-9.]+) ?% +over +([0-9]{1,4}) +months? +from +(\\S+)");
    private static final Pattern MOBILISATION =
            Pattern.compile("([0-9.]+) +from +(\\S+) +to +(\\S+?),? +training +([0-9]{1,4}) +months?");

    private ScenarioText() {}

    /**
     * @param text the file's text
     * @param file its name, for messages
     * @return the scenarios in the order of the text, at least one
     * @throws InvalidInput naming file and line, if a line cannot be read or the text holds no scenario
     */
    public static List<Scenario> parse(String text, String file) {
        List<Scenario> scenarios = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.replaceFirst("#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            try {
                accept(line, scenarios);
            } catch (InvalidInput problem) {
                throw problem.at(file + ":" + number);
            }
        }
        if (scenarios.isEmpty()) {
            throw InvalidInput.of("No scenario in the file", file, "Begin with a line such as 'name: Bonus cut'.");
        }
        return List.copyOf(scenarios);
    }

    private static void accept(String line, List<Scenario> scenarios) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon).strip();
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (key.equals("name")) {
            scenarios.add(new Scenario(value, Optional.empty(), Optional.empty(), Optional.empty()));
            return;
        }
        if (scenarios.isEmpty()) {
            throw InvalidInput.of(
                    "A scenario begins with its name", line, "Put 'name: ...' on a line before this one.");
        }
        int newest = scenarios.size() - 1;
        Scenario scenario = scenarios.get(newest);
        scenarios.set(
                newest,
                switch (key) {
                    case "losses" ->
                        new Scenario(
                                scenario.name(),
                                Optional.of(losses(value)),
                                scenario.recruits(),
                                scenario.mobilisation());
                    case "recruits" ->
                        new Scenario(
                                scenario.name(),
                                scenario.losses(),
                                Optional.of(recruits(value)),
                                scenario.mobilisation());
                    case "mobilisation" ->
                        new Scenario(
                                scenario.name(),
                                scenario.losses(),
                                scenario.recruits(),
                                Optional.of(mobilisation(value)));
                    default -> throw InvalidInput.of("Unknown key", key, "Use name, losses, recruits or mobilisation.");
                });
    }

    private static Scenario.LossLevel losses(String value) {
        Matcher parts = match(LOSSES, value, "losses: 50000 killed_and_seriously_wounded by 2026-07");
        return new Scenario.LossLevel(
                number(parts.group(1)), BalanceDefinition.parse(parts.group(2)), month(parts.group(3)));
    }

    private static Scenario.RecruitmentChange recruits(String value) {
        Matcher parts = match(RECRUITS, value, "recruits: -25% over 3 months from 2026-02");
        return new Scenario.RecruitmentChange(
                1 + number(parts.group(1)) / 100, month(parts.group(3)), Integer.parseInt(parts.group(2)));
    }

    private static Scenario.Mobilisation mobilisation(String value) {
        Matcher parts = match(MOBILISATION, value, "mobilisation: 300000 from 2026-09 to 2026-11, training 2 months");
        return new Scenario.Mobilisation(
                number(parts.group(1)), month(parts.group(2)), month(parts.group(3)), Integer.parseInt(parts.group(4)));
    }

    private static Matcher match(Pattern pattern, String value, String example) {
        Matcher matcher = pattern.matcher(value);
        if (!matcher.matches()) {
            throw InvalidInput.of("The line cannot be read", value, "Write it like '" + example + "'.");
        }
        return matcher;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException malformed) {
            throw InvalidInput.of("Not a number", text, "Write digits without thousands separators.");
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException malformed) {
            throw InvalidInput.of("Not a month", text, "Write year and month, for instance 2026-07.");
        }
    }
}
