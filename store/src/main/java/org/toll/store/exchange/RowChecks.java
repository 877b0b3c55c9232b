package org.toll.store.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that a row of a list is wrong, each switched on by a line of the mapping's section {@code [checks]}. What is found is
 * flagged; what was stated is kept.
 */
final class RowChecks {
    /** A date in a web address: /2024/02/06/, -2024-02-06 or 20240206. */
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(20\\d\\d)([/-]?)([01]\\d)\\2([0-3]\\d)(?!\\d)");

    /** The number of a post: long enough that two posts of one account do not follow each other. */
    private static final Pattern POST = Pattern.compile("(?<!\\d)(\\d{9,18}|\\d{19})(?!\\d)");

    private final Mapping mapping;
    private final RunningTotals totals;
    private String addressAbove = "";

    RowChecks(Mapping mapping, KnownRecords known) {
        this.mapping = mapping;
        this.totals = new RunningTotals(known);
    }

    /** Also moves {@code published} to the day in the address if the mapping wants so: no claim is known before its page. */
    List<Finding> flags(MappedRow row) {
        List<Finding> flags = new ArrayList<>();
        String address = row.text("url");
        if (isOn("address number")) {
            findIncremented(address).ifPresent(message -> flags.add(new Finding(row.place("url"), message)));
        }
        addressAbove = address;
        if (isOn("running total")) {
            totals.findOtherDate(row).ifPresent(message -> flags.add(new Finding(row.place("published"), message)));
        }
        if (isOn("address date")) {
            LocalDate stated = row.date("published");
            findDate(address).filter(found -> !found.equals(stated)).ifPresent(found -> {
                flags.add(
                        new Finding(row.place("published"), "dated " + stated + ", but the address carries " + found));
                if (found.isAfter(stated)
                        && mapping.get("checks", "address date", "").equals("published")) {
                    row.replace("published", found.toString());
                }
            });
        }
        return flags;
    }

    private boolean isOn(String check) {
        return !mapping.get("checks", check, "no").equals("no");
    }

    private Optional<String> findIncremented(String address) {
        Matcher here = POST.matcher(address);
        Matcher above = POST.matcher(addressAbove);
        if (!here.find() || !above.find()) {
            return Optional.empty();
        }
        boolean isSamePage = address.substring(0, here.start()).equals(addressAbove.substring(0, above.start()));
        boolean isNext = isNext(above.group(), here.group());
        return isSamePage && isNext
                ? Optional.of(
                        "the number " + here.group() + " in the address is that of the row above plus one: probably"
                                + " counted up by a spreadsheet")
                : Optional.empty();
    }

    private static boolean isNext(String before, String after) {
        return new java.math.BigInteger(before).add(java.math.BigInteger.ONE).equals(new java.math.BigInteger(after));
    }

    static Optional<LocalDate> findDate(String address) {
        Matcher matcher = DATE.matcher(address);
        while (matcher.find()) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4))));
            } catch (DateTimeException noDate) {
                // Digits that look like a date and are none; the next match may be one.
            }
        }
        return Optional.empty();
    }
}
