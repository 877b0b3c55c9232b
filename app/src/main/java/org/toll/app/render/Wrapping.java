package org.toll.app.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. Widths count code points, which is right for the scripts that names of sources are written in. */
final class Wrapping {
    private Wrapping() {}

    /** @param width at least 1; a longer word is broken */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (length(line) > 0 && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    static String paragraph(String text, int width) {
        return String.join("\n", lines(text, width)) + "\n";
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    static String padded(String text, int width, boolean isRight) {
        String space = " ".repeat(Math.max(0, width - length(text)));
        return isRight ? space + text : text + space;
    }
}
