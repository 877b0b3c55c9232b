package org.toll.front.comparison;

import java.util.Arrays;
import java.util.Set;
import org.toll.base.InvalidInput;
import org.toll.base.SourceId;
import org.toll.front.Control;

/**
 * What a source means by the ground gained in a month. Declared data: published figures rarely say it beside the number.
 *
 * @param source in the register of the ledger
 * @param netting whether losses of ground are taken off
 * @param counts the classes of ground it counts
 * @param note what else decides: base area, doctrine, exclusions
 */
public record AreaDefinition(SourceId source, Netting netting, Set<Control> counts, String note) {
    public AreaDefinition {
        counts = Set.copyOf(counts);
    }

    /** Whether a figure is the balance of gains and losses. */
    public enum Netting {
        NET,
        GROSS,
        UNSTATED;

        /**
         * @throws InvalidInput if there is no such word
         */
        public static Netting parse(String code) {
            return Arrays.stream(values())
                    .filter(netting -> netting.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> InvalidInput.of("Unknown netting", code, "Use net, gross or unstated."));
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
