package org.toll.people.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.toll.people.lexicon.Lexicon;

/**
 * Which given names are forms of one another: diminutives, Russian and Ukrainian forms, English and other spellings, and the
 * father's name inside a patronymic. A form may belong to several names (Sasha is Aleksandr and Aleksandra), so the test is
 * list against list: two forms agree if they share a root.
 *
 * <p>All texts are in the form of {@link Letters#fold}. A name that no lexicon knows is its own root.
 *
 * <p>Immutable.
 */
public final class GivenNames {
    private final List<GivenNameEntry> entries;
    private final Map<String, Set<String>> rootsByForm = new HashMap<>();
    private final Map<String, String> fatherByPatronymic = new HashMap<>();
    private final Map<String, Sex> sexByRoot = new HashMap<>();

    private GivenNames(List<GivenNameEntry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(this::index);
        rootsByForm.replaceAll((form, roots) -> Collections.unmodifiableSet(roots));
    }

    private void index(GivenNameEntry entry) {
        String root = entry.root();
        sexByRoot.merge(root, entry.sex(), (a, b) -> a == b ? a : Sex.EITHER);
        for (String form : entry.forms()) {
            String folded = Letters.fold(form);
            indexForm(folded, root);
            indexForm(folded.replace('g', 'h'), root); // Ihor, Oleh: the Ukrainian г in Latin letters
        }
        for (String patronymic : entry.patronymics()) {
            String folded = Letters.fold(patronymic);
            fatherByPatronymic.putIfAbsent(folded, root);
        }
    }

    /** What is one letter when folded (Joe is {@code e}) could be anybody's initial. */
    private void indexForm(String folded, String root) {
        if (folded.length() < 2) {
            return;
        }
        rootsByForm.computeIfAbsent(folded, form -> new TreeSet<>()).add(root);
    }

    /** The lexicon that comes with the program. */
    public static GivenNames bundled() {
        return Bundled.NAMES;
    }

    /**
     * This lexicon and more names.
     *
     * @param rows lines of the form of {@code given-names.tsv}
     */
    public GivenNames plus(String rows) {
        List<GivenNameEntry> all = new ArrayList<>(entries);
        Lexicon.rows(rows).forEach(row -> all.add(GivenNameEntry.of(row)));
        return new GivenNames(all);
    }

    /** The names of the lexicon in its order. */
    public List<GivenNameEntry> entries() {
        return entries;
    }

    /** Whether a lexicon knows the form. */
    public boolean isKnown(String folded) {
        return rootsByForm.containsKey(folded);
    }

    /**
     * The names that a form may stand for, in alphabetical order.
     *
     * @param folded a given name or diminutive
     * @return one or more roots; the name itself where it is unknown; none for an empty text
     */
    public Set<String> roots(String folded) {
        if (folded.isEmpty()) {
            return Set.of();
        }
        Set<String> roots = rootsByForm.get(folded);
        return roots == null ? Set.of(folded) : roots;
    }

    /** Whether two forms may be one name: they are equal or share a root. */
    public boolean isSame(String folded, String otherFolded) {
        return folded.equals(otherFolded)
                || (!folded.isEmpty() && !Collections.disjoint(roots(folded), roots(otherFolded)));
    }

    /**
     * The root of the father's given name: Ivanovich and Ivanivna give Ivan. Names that no lexicon knows are cut out of the
     * patronymic by its ending.
     *
     * @param folded a patronymic, Slavic or Turkic
     * @return empty if the word has no ending of a patronymic
     */
    public Optional<String> fatherOf(String folded) {
        String known = fatherByPatronymic.get(folded);
        return known == null
                ? Patronymics.stem(folded).map(stem -> roots(stem).iterator().next())
                : Optional.of(known);
    }

    /** Whether the word is a patronymic: a lexicon knows it, or it has the full ending of one. */
    boolean isPatronymic(String folded) {
        return fatherByPatronymic.containsKey(folded) || Patronymics.isPatronymic(folded);
    }

    /** Whose name the form is, as far as the lexicon knows. */
    public Sex sexOf(String folded) {
        Set<Sex> sexes = new TreeSet<>();
        roots(folded).forEach(root -> sexes.add(sexByRoot.getOrDefault(root, Sex.EITHER)));
        return sexes.size() == 1 ? sexes.iterator().next() : Sex.EITHER;
    }

    private static final class Bundled {
        static final GivenNames NAMES = new GivenNames(Lexicon.rows(GivenNames.class, "given-names.tsv").stream()
                .map(GivenNameEntry::of)
                .toList());
    }
}
