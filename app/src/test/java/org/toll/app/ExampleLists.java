package org.toll.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A register of 300 invented people, and 40 obituaries: 30 of people of the register, in Latin letters, 10 of others. */
public final class ExampleLists {
    private static final String[] SURNAMES = {
        "Коваль", "Бондар", "Ткач", "Мельник", "Олійник", "Шевчук", "Кравець", "Лисенко", "Гончар", "Савчук", "Мороз"
    };
    private static final String[] GIVEN = {"Петро", "Іван", "Тарас", "Олег", "Андрій", "Максим", "Юрій"};
    private static final String[] LATIN = {
        "Koval", "Bondar", "Tkach", "Melnyk", "Oliinyk", "Shevchuk", "Kravets", "Lysenko", "Honchar", "Savchuk", "Moroz"
    };
    private static final String[] LATIN_GIVEN = {"Petro", "Ivan", "Taras", "Oleh", "Andrii", "Maksym", "Yurii"};

    private ExampleLists() {}

    /** Writes {@code register.csv} and {@code obituaries.csv}; obituary {@code i} below 30 is of the register's {@code 9 i}. */
    public static void write(Path folder) throws IOException {
        StringBuilder register = new StringBuilder("id,surname,given_name,birth_date\n");
        StringBuilder obituaries = new StringBuilder("id,surname,given_name,birth_date\n");
        for (int i = 0; i < 300; i++) {
            register.append(i + ",%s,%s,%s\n".formatted(SURNAMES[i % 11], GIVEN[i % 7], born(i)));
        }
        for (int i = 0; i < 30; i++) {
            int person = i * 9;
            obituaries.append(i + ",%s,%s,%s\n".formatted(LATIN[person % 11], LATIN_GIVEN[person % 7], born(person)));
        }
        for (int i = 30; i < 40; i++) {
            obituaries.append(i + ",%s,%s,%s\n".formatted(LATIN[i % 11], LATIN_GIVEN[(i + 3) % 7], born(i * 50 + 7)));
        }
        Files.writeString(folder.resolve("register.csv"), register);
        Files.writeString(folder.resolve("obituaries.csv"), obituaries);
    }

    private static String born(int i) {
        return "%d-%02d-%02d".formatted(1960 + i * 13 % 41, 1 + i * 5 % 12, 1 + i * 11 % 28);
    }
}
