package org.toll.people.compare;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.toll.people.name.GivenNames;
import org.toll.people.name.Letters;
import org.toll.people.name.Surnames;

/** What the members of one family write alike: the surname of a man and of his sister, the father's name of son and daughter. */
public final class FamilyForms {
    private FamilyForms() {}

    /** Surnames in the form that men and women share. */
    public static Attribute ofSurnames(Attribute surnames) {
        UnaryOperator<String> sound = sound(surnames);
        return surnames.recoded(surnames.name(), value -> Surnames.neutral(sound.apply(value)));
    }

    /** Patronymics as fathers' names. */
    public static Attribute ofPatronymics(Attribute patronymics) {
        GivenNames lexicon = GivenNames.bundled();
        UnaryOperator<String> sound = sound(patronymics);
        return patronymics.recoded(
                patronymics.name(),
                value -> lexicon.fatherOf(sound.apply(value)).orElse(value));
    }

    /**
     * Given names as the one name that they are forms of; missing where that is in doubt.
     *
     * @param names values that are names and no slips; {@link EstablishedNames}
     */
    public static Attribute ofGivenNames(Attribute givenNames, Set<String> names) {
        GivenNames lexicon = GivenNames.bundled();
        UnaryOperator<String> sound = sound(givenNames);
        return givenNames.recoded(givenNames.name(), value -> {
            Set<String> roots = lexicon.roots(sound.apply(value));
            return names.contains(value) && roots.size() == 1 ? roots.iterator().next() : "";
        });
    }

    private static UnaryOperator<String> sound(Attribute attribute) {
        return attribute.isInSounds() ? UnaryOperator.identity() : Letters::fold;
    }
}
