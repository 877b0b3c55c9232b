package org.toll.people.date;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order a column writes day and month where the year comes last. One column, one order. */
public enum DateOrder {
    /** 31.12.2023, 31/12/2023: most of the world. */
    DAY_FIRST,
    /** 12/31/2023: the United States. */
    MONTH_FIRST;

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-]\\d{4}\\b.*");

    /**
     * The order that most of the texts with a number above 12 decide for; day first where none decides.
     *
     * @param texts of one column
     */
    public static DateOrder of(List<String> texts) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (String text : texts) {
            Matcher parts = YEAR_LAST.matcher(text);
            if (parts.matches()) {
                dayFirst += Integer.parseInt(parts.group(1)) > 12 ? 1 : 0;
                monthFirst += Integer.parseInt(parts.group(2)) > 12 ? 1 : 0;
            }
        }
        return monthFirst > dayFirst ? MONTH_FIRST : DAY_FIRST;
    }
}
