package org.toll.outlook.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.base.SourceId;

/**
 * Which days are replayed, and whose published estimate is the one to beat. A text that people edit:
 *
 * <pre>
 * # a comment
 * as-of 2024-07-10
 * as-of 2025-07-10
 * truth 2026-01-30
 * peer  some-newspaper
 * </pre>
 *
 * @param days the days of knowledge, at least one
 * @param truth the day as known on which forecasts are scored; nothing later is read
 * @param peer a source whose estimates are scored beside the model's
 */
public record BacktestPlan(List<AsOf> days, AsOf truth, Optional<SourceId> peer) {
    public BacktestPlan {
        days = List.copyOf(days);
        if (days.isEmpty() || days.stream().anyMatch(day -> day.compareTo(truth) > 0)) {
            throw InvalidInput.of(
                    "A back-test has days of knowledge, none after the day of truth",
                    days + " and " + truth,
                    "Write lines such as 'as-of 2024-07-10' and 'truth 2026-01-30'.");
        }
    }

    /**
     * @param text the plan
     * @param file its name, for messages
     * @throws InvalidInput naming file and line, if a line cannot be read
     */
    public static BacktestPlan parse(String text, String file) {
        List<AsOf> days = new ArrayList<>();
        Optional<AsOf> truth = Optional.empty();
        Optional<SourceId> peer = Optional.empty();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String[] words = raw.replaceFirst("#.*", "").strip().split(" +");
            try {
                if (words.length == 1 && words[0].isEmpty()) {
                    continue;
                } else if (words.length != 2) {
                    throw InvalidInput.of("A line has a word and its value", raw, "Write 'as-of 2024-07-10'.");
                }
                switch (words[0]) {
                    case "as-of" -> days.add(AsOf.parse(words[1]));
                    case "truth" -> truth = Optional.of(AsOf.parse(words[1]));
                    case "peer" -> peer = Optional.of(SourceId.of(words[1]));
                    default -> throw InvalidInput.of("Unknown word", words[0], "Use as-of, truth or peer.");
                }
            } catch (InvalidInput problem) {
                throw problem.at(file + ":" + number);
            }
        }
        return new BacktestPlan(
                days,
                truth.orElseThrow(() -> InvalidInput.of(
                        "A back-test needs the day as known on which it is scored",
                        file,
                        "Add a line such as 'truth 2026-01-30'.")),
                peer);
    }
}
