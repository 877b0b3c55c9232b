package org.toll.people.name;

/**
 * Sounds of a Latin spelling, whatever family it belongs to: BGN, ISO 9, passports, the Ukrainian national table, press in
 * English, German and French, Polish and Turkish letters. Where one spelling stands for different sounds in different families
 * ({@code ch}, {@code j}, {@code z}), the rest of the word decides: {@code -ow} is German, {@code tch} and {@code ou} are French.
 */
final class LatinLetters {
    private LatinLetters() {}

    static void read(char[] letters, int count, FoldedWord into) {
        new Reading(letters, count, into).all();
    }

    /** One word under way. */
    private static final class Reading {
        private final FoldedWord into;
        private final char[] word;
        private final int size;
        private final LatinFamily family;
        private int at;

        Reading(char[] letters, int count, FoldedWord into) {
            this.into = into;
            this.word = new char[2 * count];
            int filled = 0;
            boolean hasDiaeresis = false;
            for (int i = 0; i < count; i++) {
                String plain = LatinMarks.of(letters[i]);
                hasDiaeresis |= letters[i] == 'ï';
                for (int k = 0; k < plain.length(); k++) {
                    word[filled++] = plain.charAt(k);
                }
            }
            this.family = LatinFamily.of(word, filled, hasDiaeresis);
            this.size = family.withoutSilentEnd(word, filled);
        }

        void all() {
            if (LatinFamily.endsWith(word, size, "off") || LatinFamily.endsWith(word, size, "eff")) {
                word[size - 2] = 'v'; // Smirnoff
                word[size - 1] = 'v';
            }
            while (at < size) {
                step();
            }
        }

        private void step() {
            char c = word[at];
            switch (c) {
                case 'c' -> c();
                case 's' -> s();
                case 't' -> t();
                case 'z' -> z();
                case 'k' -> digraph('h', 'h', 'k');
                case 'g' -> g();
                case 'p' -> digraph('h', 'f', 'p');
                case 'd' -> d();
                case 'j' -> take(1, isHushedJ() ? 'j' : 'i');
                case 'o' -> {
                    boolean isU = next(1) == 'u'; // before the rule of i and o: Lioubimov
                    take(isU ? 2 : 1, isU ? 'u' : 'o');
                }
                case 'y' -> take(1, 'i');
                case 'w' -> take(1, 'v');
                case 'q' -> take(1, 'k');
                case 'x' -> {
                    into.addAll("ks");
                    at++;
                }
                default -> take(1, Character.toLowerCase(c));
            }
        }

        private void c() {
            if (next(1) == 'h') {
                boolean isHard = next(2) == 'r' || family == LatinFamily.GERMAN;
                take(2, isHard ? 'h' : family == LatinFamily.FRENCH ? 'x' : 'c');
            } else if (next(1) == 'z') {
                take(2, 'c');
            } else if (next(1) == 'k') {
                if (endsInTski()) {
                    into.addAll("ts");
                }
                take(2, 'k');
            } else if (isFront(next(1)) || next(1) == 'v' || (family.isSlavic() && (isVowel(next(1)) || isEnd(1)))) {
                into.addAll("ts");
                at++;
            } else {
                take(1, 'k');
            }
        }

        private void s() {
            if (next(1) == 'h') {
                take(2, 'x');
            } else if (next(1) == 'c' && next(2) == 'h') {
                take(3, 'x');
            } else if (next(1) == 'z') {
                take(2, 'x');
            } else if (family == LatinFamily.GERMAN && at > 0 && isVowel(word[at - 1]) && isVowel(next(1))) {
                take(1, 'z');
            } else {
                take(1, 's');
            }
        }

        private void t() {
            if (next(1) == 's' && next(2) == 'c' && next(3) == 'h') {
                take(4, 'c');
            } else if (next(1) == 'c' && next(2) == 'h') {
                take(3, 'c');
            } else if (next(1) == 'z') {
                into.addAll("ts");
                at += 2;
            } else {
                digraph('h', 't', 't');
            }
        }

        private void z() {
            if (next(1) == 'h') {
                take(2, 'j');
            } else if (family == LatinFamily.GERMAN) {
                into.addAll("ts");
                at++;
            } else {
                take(1, 'z');
            }
        }

        private void g() {
            if (next(1) == 'h') {
                take(2, 'g');
            } else if (next(1) == 'u' && isFront(next(2))) {
                take(2, 'g'); // Guennadi, Serguei
            } else {
                take(1, 'g');
            }
        }

        private void d() {
            boolean isDzh = at == 0 && next(1) == 'j' && family != LatinFamily.GERMAN;
            take(1, 'd');
            if (isDzh) {
                take(1, 'j'); // Djamal
            }
        }

        /** French j before a vowel (Joukov), and j where no й can stand (Jdanov). */
        private boolean isHushedJ() {
            return isVowel(next(1)) ? family == LatinFamily.FRENCH : at == 0;
        }

        /** Wysocki, Vysockij: the c is not the English ck. */
        private boolean endsInTski() {
            String rest = new String(word, at + 2, size - at - 2);
            return size >= 7
                    && switch (rest) {
                        case "i", "ij", "ii", "iy", "yj", "yi", "aja", "aya", "aia" -> true;
                        default -> false;
                    };
        }

        private void digraph(char second, char ifPresent, char otherwise) {
            if (next(1) == second) {
                take(2, ifPresent);
            } else {
                take(1, otherwise);
            }
        }

        private void take(int letters, char sound) {
            into.add(sound);
            at += letters;
        }

        private char next(int offset) {
            return at + offset < size ? word[at + offset] : ' ';
        }

        private boolean isEnd(int offset) {
            return at + offset >= size;
        }

        private static boolean isFront(char c) {
            return c == 'e' || c == 'i' || c == 'y';
        }

        private static boolean isVowel(char c) {
            return isFront(c) || c == 'a' || c == 'o' || c == 'u';
        }
    }
}
