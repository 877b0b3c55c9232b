package org.toll.people.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toll.math.random.RandomStream;
import org.toll.people.name.Transliteration;

/** Writes one record of an invented person as one list would have it. */
final class RecordWriter {
    static final List<String> HEADER = List.of(
            "list",
            "id",
            "surname",
            "given_name",
            "patronymic",
            "birth_date",
            "age",
            "death_date",
            "region",
            "place",
            "unit",
            "call_sign",
            "person");

    private static final double WITHOUT_YO = 0.5;
    private static final double INITIALS_ONLY = 0.02;
    private static final double AGE_INSTEAD_OF_BIRTH = 0.5;
    private static final double WITHOUT_DEATH = 0.03;
    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final ListSpec list;
    private final NameWriter names;
    private final PlaceWriter places;

    RecordWriter(ListSpec list) {
        this.list = list;
        names = new NameWriter(list.script().language());
        places = new PlaceWriter(list.script().language());
    }

    String[] write(Person person, String id, RandomStream stream) {
        Set<Slip> slips = SlipDraw.draw(list.slipShare(), stream);
        Spelling spelling = new Spelling(family(stream), stream.uniform() < WITHOUT_YO);
        String surname = spelling.of(names.surname(person.identity()));
        String given = spelling.of(names.given(person.identity(), stream));
        String patronymic = isStated(stream) && !slips.contains(Slip.PATRONYMIC_LOST)
                ? spelling.of(names.patronymic(person.identity()))
                : "";
        String place = spelling.of(places.settlement(person.home(), stream));
        if (stream.uniform() < INITIALS_ONLY) {
            given = initial(given);
            patronymic = initial(patronymic);
        }
        boolean hasBirth = isStated(stream) && !slips.contains(Slip.BIRTH_LOST);
        boolean hasAge = !hasBirth && stream.uniform() < AGE_INSTEAD_OF_BIRTH;
        LocalDate birth = slips.contains(Slip.BIRTH_CHANGED) ? changed(person.birth(), stream) : person.birth();
        LocalDate death = slips.contains(Slip.DEATH_OFF) ? off(person.death(), stream) : person.death();
        return new String[] {
            list.name(),
            id,
            slips.contains(Slip.SURNAME_LETTER) ? Typos.in(surname, stream) : surname,
            slips.contains(Slip.GIVEN_LETTER) ? Typos.in(given, stream) : given,
            slips.contains(Slip.PATRONYMIC_CHANGED) ? Typos.in(patronymic, stream) : patronymic,
            hasBirth ? spelling.of(birth) : "",
            hasAge ? String.valueOf(ChronoUnit.YEARS.between(person.birth(), person.death())) : "",
            stream.uniform() < WITHOUT_DEATH ? "" : spelling.of(death),
            spelling.of(places.region(person.home(), stream)),
            slips.contains(Slip.PLACE_LETTER) ? Typos.in(place, stream) : place,
            isStated(stream) ? padded(person.unit(), 5) : "",
            spelling.of(names.word(person.callSign())),
            "p" + person.number()
        };
    }

    /** A number with leading zeros. */
    static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** How one record spells: its family of Latin letters if any, and whether it writes ё. */
    private record Spelling(@Nullable Transliteration family, boolean isWithoutYo) {
        String of(String cyrillic) {
            if (family != null) {
                return family.latin(cyrillic);
            }
            return isWithoutYo ? cyrillic.replace('ё', 'е').replace('Ё', 'Е') : cyrillic;
        }

        String of(LocalDate date) {
            return family == null ? DOTTED.format(date) : date.toString();
        }
    }

    private @Nullable Transliteration family(RandomStream stream) {
        List<Transliteration> families = list.script().families();
        if (families.isEmpty()) {
            return null;
        }
        double drawn = stream.uniform();
        return families.get((int) (families.size() * drawn * drawn)); // the first ones most often
    }

    private boolean isStated(RandomStream stream) {
        return stream.uniform() < list.completeness();
    }

    private static String initial(String name) {
        return name.isEmpty() ? name : name.charAt(0) + ".";
    }

    private static LocalDate changed(LocalDate date, RandomStream stream) {
        boolean isSwapped =
                stream.uniform() < 0.5 && date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue();
        return isSwapped
                ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                : date.plusYears(stream.uniform() < 0.5 ? 1 : -1);
    }

    private static LocalDate off(LocalDate date, RandomStream stream) {
        int days = 1 + stream.index(4);
        return date.plusDays(stream.uniform() < 0.5 ? days : -days);
    }
}
