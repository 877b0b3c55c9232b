package org.toll.base;

import java.util.Currency;
import java.util.List;

/**
 * The unit a number was stated in.
 *
 * @param code as written in files: persons, count, km2, km, ratio, percent, or an ISO 4217 currency such as RUB
 * @param dimension what it measures
 */
public record Unit(String code, Dimension dimension) {
    public static final Unit PERSONS = new Unit("persons", Dimension.PERSONS);
    public static final Unit COUNT = new Unit("count", Dimension.COUNT);
    public static final Unit KM2 = new Unit("km2", Dimension.AREA);
    public static final Unit KM = new Unit("km", Dimension.LENGTH);
    public static final Unit RATIO = new Unit("ratio", Dimension.RATIO);
    /** Hundredths. Quantities in percent keep the number as said: 70 means 70 percent. */
    public static final Unit PERCENT = new Unit("percent", Dimension.SHARE);

    private static final List<Unit> PLAIN = List.of(PERSONS, COUNT, KM2, KM, RATIO, PERCENT);

    /**
     * @throws InvalidInput if the code is neither one of the plain units nor an ISO 4217 currency
     */
    public static Unit parse(String code) {
        return PLAIN.stream().filter(unit -> unit.code.equals(code)).findFirst().orElseGet(() -> currency(code));
    }

    private static Unit currency(String code) {
        try {
            return new Unit(Currency.getInstance(code).getCurrencyCode(), Dimension.MONEY);
        } catch (IllegalArgumentException notIso4217) {
            throw InvalidInput.of(
                    "Unknown unit", code, "Use persons, count, km2, km, ratio, percent or an ISO 4217 currency code.");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
