package org.toll.people.name;

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
    private final Map<String, Set<String>> rootsByForm;
    private final Map<String, String> fatherByPatronymic;
    private final Map<String, Sex> sexByRoot;

    private GivenNames(
            Map<String, Set<String>> rootsByForm, Map<String, String> fatherByPatronymic, Map<String, Sex> sexByRoot) {
        this.rootsByForm = rootsByForm;
        this.fatherByPatronymic = fatherByPatronymic;
        this.sexByRoot = sexByRoot;
    }

    /** The lexicons that come with the program. */
    public static GivenNames bundled() {
        return Bundled.NAMES;
    }

    static GivenNames of(List<GivenNameEntry> entries) {
        Map<String, Set<String>> roots = new HashMap<>();
        Map<String, String> fathers = new HashMap<>();
        Map<String, Sex> sexes = new HashMap<>();
        for (GivenNameEntry entry : entries) {
            String root = entry.root();
            sexes.merge(root, entry.sex(), (a, b) -> a == b ? a : Sex.EITHER);
            entry.forms()
                    .forEach(form -> roots.computeIfAbsent(Letters.fold(form), key -> new TreeSet<>())
                            .add(root));
            entry.patronymics().forEach(form -> fathers.putIfAbsent(Letters.fold(form), root));
        }
        roots.replaceAll((form, set) -> Collections.unmodifiableSet(set));
        return new GivenNames(roots, fathers, sexes);
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
        static final GivenNames NAMES = of(Lexicon.rows(GivenNames.class, "given-names.tsv").stream()
                .map(GivenNameEntry::of)
                .toList());
    }
}
