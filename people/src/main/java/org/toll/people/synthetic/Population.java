package org.toll.people.synthetic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.toll.math.random.RandomStream;
import org.toll.people.lexicon.Lexicon;
import org.toll.people.name.GivenNameEntry;
import org.toll.people.name.GivenNames;
import org.toll.people.name.Sex;

/**
 * The people of a scenario, each made anew when asked for: person k depends on the seed and k, and on k - 1 if he is its kin.
 * Nothing is held but lexicons.
 */
final class Population {
    /** The span of the invented deaths; more of them late than early. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 3, 1);

    private static final int DAYS = 1400;
    private static final LocalDate LAST_DAY = FIRST_DAY.plusDays(DAYS);
    private static final int GROWN_UP = 18;
    private static final double WOMEN = 0.02;
    private static final double WITH_CALL_SIGN = 0.25;
    private static final double DOUBLE_SURNAMES = 0.005;
    private static final int UNITS = 400;

    private final RandomStream root;
    private final double kinShare;
    private final Homes homes;
    private final SurnameStock surnames = new SurnameStock();
    private final Map<String, WeightedChoice<GivenNameEntry>> men = new HashMap<>();
    private final Map<String, WeightedChoice<GivenNameEntry>> women = new HashMap<>();
    private final List<String> callSigns;

    Population(Scenario scenario) {
        root = RandomStream.ofSeed(scenario.seed()).child(1);
        kinShare = scenario.kinShare();
        homes = new Homes(scenario.country());
        callSigns = Lexicon.rows(Population.class, "call-signs.tsv").stream()
                .map(row -> row.get(0))
                .toList();
        List<GivenNameEntry> entries = GivenNames.bundled().entries();
        entries.stream()
                .flatMap(entry -> entry.weights().keySet().stream())
                .distinct()
                .forEach(people -> {
                    men.put(people, choice(entries, people, Sex.MALE));
                    women.put(people, choice(entries, people, Sex.FEMALE));
                });
    }

    private static WeightedChoice<GivenNameEntry> choice(List<GivenNameEntry> entries, String people, Sex sex) {
        return WeightedChoice.of(
                entries.stream()
                        .filter(entry -> entry.sex() == sex && entry.weights().containsKey(people))
                        .toList(),
                entry -> entry.weights().getOrDefault(people, 0));
    }

    /** Person k, from 0. */
    Person person(int number) {
        RandomStream stream = root.child(number);
        // Only odd numbers are kin, of the even number before: no chain of calls, and no brother of a namesake.
        boolean isKin = number % 2 == 1 && stream.uniform() < 2 * kinShare;
        return isKin ? kin(number, person(number - 1), stream) : stranger(number, stream);
    }

    private Person stranger(int number, RandomStream stream) {
        Homes.Drawn origin = homes.draw(stream);
        String people = origin.people();
        boolean isWoman = stream.uniform() < WOMEN;
        GivenNameEntry father = given(people, false, stream);
        GivenNameEntry given = given(people, isWoman, stream);
        String surname = surnames.draw(people, stream);
        if (stream.uniform() < DOUBLE_SURNAMES) {
            surname = surname + "-" + surnames.draw(people, stream);
        }
        LocalDate death = death(stream);
        LocalDate birth = death.minusDays((long) (365.25 * age(stream)));
        return new Person(
                number,
                new Person.Identity(people, surname, given, father),
                birth,
                death,
                origin.home(),
                unit(stream),
                callSign(stream));
    }

    private Person kin(int number, Person of, RandomStream stream) {
        int kind = stream.index(3);
        Person stranger = stranger(number, stream);
        Person.Identity his = of.identity();
        if (kind == 0) {
            return new Person(
                    number,
                    his,
                    stranger.birth(),
                    stranger.death(),
                    stranger.home(),
                    stranger.unit(),
                    stranger.callSign());
        }
        LocalDate sonsBirth = of.birth().plusDays(365L * (20 + stream.index(12)) + stream.index(365));
        boolean isSon = kind == 1 && his.given().sex() == Sex.MALE && sonsBirth.isBefore(LAST_DAY.minusYears(GROWN_UP));
        GivenNameEntry given = given(his.people(), false, stream);
        while (given.equals(his.given())) {
            given = given(his.people(), false, stream);
        }
        LocalDate birth = isSon ? sonsBirth : brothersBirth(of, stream);
        return new Person(
                number,
                new Person.Identity(his.people(), his.surname(), given, isSon ? his.given() : his.father()),
                birth,
                stranger.death().isBefore(birth.plusYears(GROWN_UP)) ? LAST_DAY : stranger.death(),
                of.home(),
                stranger.unit(),
                stranger.callSign());
    }

    private static LocalDate brothersBirth(Person of, RandomStream stream) {
        long apart = 330L + stream.index(3000);
        LocalDate younger = of.birth().plusDays(apart);
        return younger.isBefore(LAST_DAY.minusYears(GROWN_UP))
                ? younger
                : of.birth().minusDays(apart);
    }

    private GivenNameEntry given(String people, boolean isWoman, RandomStream stream) {
        Map<String, WeightedChoice<GivenNameEntry>> choices = isWoman ? women : men;
        WeightedChoice<GivenNameEntry> choice = choices.containsKey(people) ? choices.get(people) : choices.get("ru");
        return Objects.requireNonNull(choice).draw(stream);
    }

    /** Between 18 and 65, most often about 30. */
    private static double age(RandomStream stream) {
        double age;
        do {
            age = 18 + 8.5 * (stream.exponential() + stream.exponential());
        } while (age > 65);
        return age;
    }

    private static LocalDate death(RandomStream stream) {
        return FIRST_DAY.plusDays((long) (DAYS * Math.pow(stream.uniform(), 0.7)));
    }

    private static int unit(RandomStream stream) {
        return 1 + (int) (UNITS * Math.pow(stream.uniform(), 2));
    }

    private String callSign(RandomStream stream) {
        return stream.uniform() < WITH_CALL_SIGN ? callSigns.get(stream.index(callSigns.size())) : "";
    }
}
