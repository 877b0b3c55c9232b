package org.toll.app.render.chart;

/**
 * Colours of series. A page overrides them through the classes {@code series-0} and so on; a file that stands alone shows these.
 * Five hues that stay apart in the common forms of colour blindness (Okabe and Ito 2008, darkened to 4.5:1 on white), then grey.
 */
final class Palette {
    static final String MUTED = "#5b5b57";
    static final String GRID = "#e4e2dc";
    /** The last place, grey: everything beyond the hues, and whatever must not compete. */
    static final int OTHER = 5;

    private static final String[] SERIES = {"#0063a6", "#b94a00", "#00735a", "#8e3b7b", "#7a6100", "#6e6c66"};
    private static final String[] BANDS = {"#dcd9d0", "#bcd9ee"};
    private static final String[] LINES = {"#1a1a1a", "#0063a6", "#b94a00", "#00735a", "#8e3b7b"};

    private Palette() {}

    /** @param series from 0; beyond the last hue all share grey */
    static String series(int series) {
        return SERIES[Math.min(series, OTHER)];
    }

    static String band(int series) {
        return BANDS[series % BANDS.length];
    }

    static String line(int series) {
        return LINES[series % LINES.length];
    }
}
