package org.toll.estimate.excess;

import java.util.List;
import java.util.Set;

/**
 * Registered deaths of Russia at ages 15-59 in the five years before 2020 and in 2022 and 2023, and those of HIV among them, as
 * published by Rosstat (collected by Kobak and others for the paper cited in {@link ExcessMortality}). Few enough to be typed in,
 * so that the published result is tested wherever the project is built.
 */
public final class RussianDeaths {
    public static final String REGION = "total";
    public static final List<Integer> WAR = List.of(2022, 2023);
    public static final StudyDesign DESIGN = new StudyDesign(StudyDesign.bands(15, 49, 5), WAR, Set.of(2020, 2021));

    private RussianDeaths() {}

    public static DeathTable all() {
        return table(2);
    }

    public static DeathTable hiv() {
        return table(4);
    }

    private static DeathTable table(int column) {
        DeathTable.Builder builder = DeathTable.builder();
        for (String line : TEXT.strip().split("\n")) {
            String[] cells = line.strip().split(" ");
            AgeBand age = AgeBand.parse(cells[0]);
            int year = Integer.parseInt(cells[1]);
            builder.add(REGION, year, Sex.MALE, age, Long.parseLong(cells[column]));
            builder.add(REGION, year, Sex.FEMALE, age, Long.parseLong(cells[column + 1]));
        }
        return builder.build();
    }

    /** Age, year, male, female, male of HIV, female of HIV. */
    private static final String TEXT = """
            15-19 2015 3353 1439 4 7
            15-19 2016 3005 1345 6 12
            15-19 2017 2986 1259 3 12
            15-19 2018 2829 1241 4 17
            15-19 2019 2773 1244 3 6
            15-19 2022 3260 1315 2 7
            15-19 2023 2931 1359 5 5
            20-24 2015 8633 2598 119 132
            20-24 2016 7234 2077 88 146
            20-24 2017 5971 1852 66 114
            20-24 2018 5310 1735 73 109
            20-24 2019 4994 1593 36 92
            20-24 2022 7591 1589 30 38
            20-24 2023 7685 1592 30 32
            25-29 2015 19532 5886 922 718
            25-29 2016 16818 5378 974 802
            25-29 2017 13959 4527 906 683
            25-29 2018 11913 3997 760 658
            25-29 2019 10056 3333 603 502
            25-29 2022 10651 2450 252 208
            25-29 2023 11723 2215 188 192
            30-34 2015 30766 10263 2822 1449
            30-34 2016 28128 9589 2849 1625
            30-34 2017 25135 8630 2721 1670
            30-34 2018 23643 8187 2417 1499
            30-34 2019 22520 7621 2210 1294
            30-34 2022 22399 6315 1153 787
            30-34 2023 23093 5752 1067 724
            35-39 2015 39320 13353 3425 1154
            35-39 2016 37451 12841 4068 1484
            35-39 2017 34168 12238 4219 1786
            35-39 2018 33836 12402 4144 1909
            35-39 2019 32593 11969 3803 1871
            35-39 2022 36057 11979 2477 1351
            35-39 2023 38480 11379 2316 1381
            40-44 2015 42119 15406 1797 609
            40-44 2016 41338 15104 2522 841
            40-44 2017 38711 14407 2888 1052
            40-44 2018 39991 15068 3235 1182
            40-44 2019 40125 14925 3405 1265
            40-44 2022 45208 16270 2989 1318
            40-44 2023 48647 16348 2966 1491
            45-49 2015 47232 17788 752 324
            45-49 2016 45316 17394 1027 457
            45-49 2017 42236 16548 1323 529
            45-49 2018 43799 17300 1536 695
            45-49 2019 44424 17542 1707 731
            45-49 2022 51358 19931 1869 804
            45-49 2023 55006 19752 2161 912
            50-54 2015 73469 28760 416 207
            50-54 2016 67967 26506 556 245
            50-54 2017 59203 23376 620 305
            50-54 2018 57132 22546 718 324
            50-54 2019 53833 21927 734 376
            50-54 2022 56878 23156 790 452
            50-54 2023 58005 22991 992 483
            55-59 2015 103052 45383 219 109
            55-59 2016 101669 44458 288 157
            55-59 2017 95465 42008 381 224
            55-59 2018 93223 41055 428 229
            55-59 2019 88571 39116 455 259
            55-59 2022 77774 34399 384 240
            55-59 2023 71857 30967 505 276
            """;
}
