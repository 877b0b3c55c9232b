package org.toll.outlook.variant;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.estimate.fusion.model.Part;
import org.toll.estimate.fusion.model.Prior;
import org.toll.estimate.fusion.reading.DefinitionTable;

/**
 * Reads variants from a small text, one {@code key: value} a line; a new {@code name} begins a new variant, {@code #} a comment:
 *
 * <pre>
 * name: house effects that stay, and no floor of names
 * prior: house_drift 0
 * without: names_floor
 * rule: nato killed * * killed=1
 * </pre>
 */
public final class VariantText {
    private VariantText() {}

    /**
     * @param text the file's text
     * @param file its name, for messages
     * @return the variants in the order of the text, at least one
     * @throws InvalidInput naming file and line, if a line cannot be read or the text holds no variant
     */
    public static List<Variant> parse(String text, String file) {
        List<Variant> variants = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.replaceFirst("#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            try {
                accept(line, file + ":" + number, variants);
            } catch (InvalidInput problem) {
                throw problem.at(file + ":" + number);
            }
        }
        if (variants.isEmpty()) {
            throw InvalidInput.of("No variant in the file", file, "Begin with a line such as 'name: no drift'.");
        }
        return List.copyOf(variants);
    }

    private static void accept(String line, String place, List<Variant> variants) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon).strip();
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (key.equals("name")) {
            variants.add(new Variant(value, Variant.STANDARD.assumptions(), List.of()));
            return;
        }
        if (variants.isEmpty()) {
            throw InvalidInput.of("A variant begins with its name", line, "Put 'name: ...' on a line before this one.");
        }
        int newest = variants.size() - 1;
        Variant variant = variants.get(newest);
        variants.set(
                newest,
                switch (key) {
                    case "prior" -> withPrior(variant, value);
                    case "without" -> variant.with(variant.assumptions().without(Part.parse(value)));
                    case "rule" ->
                        // A name of its own for each rule: two rules are two usages.
                        variant.with(DefinitionTable.parse(value, place).rules());
                    default -> throw InvalidInput.of("Unknown key", key, "Use name, prior, without or rule.");
                });
    }

    private static Variant withPrior(Variant variant, String value) {
        String[] words = value.split(" +");
        if (words.length != 2) {
            throw InvalidInput.of("A prior has a name and a number", value, "Write for instance 'house_drift 0.2'.");
        }
        try {
            return variant.with(variant.assumptions().with(Prior.parse(words[0]), Double.parseDouble(words[1])));
        } catch (NumberFormatException malformed) {
            throw InvalidInput.of("Not a number", words[1], "Write digits, with a point for decimals.");
        }
    }
}
