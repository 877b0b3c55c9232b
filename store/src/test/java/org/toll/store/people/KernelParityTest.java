package org.toll.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.toll.people.compare.Attribute;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.KernelRun;
import org.toll.people.kernel.Progress;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.kernel.ScoringPlan;

/** The kernel against the same plan written out as SQL: joins, CASE and sums, without any of its short cuts. */
class KernelParityTest {
    private static final int RECORDS = 20_000;
    private static final float LEAST_BITS = 3.17f;

    /** Levels as SQL sees them, in the order of {@link ParityPlan}'s comparisons. */
    private static final Map<String, List<String>> LEVELS = Map.of(
            "surname", List.of("levenshtein(l.surname, r.surname) <= 1", "levenshtein(l.surname, r.surname) <= 2"),
            "given", List.of("jaro_winkler_similarity(l.given, r.given) >= 0.92", "l.given[1] = r.given[1]"),
            "birth", List.of("abs(datediff('day', l.birth::date, r.birth::date)) <= 31", "l.birth[:4] = r.birth[:4]"),
            "place", List.of("damerau_levenshtein(l.place, r.place) <= 1"));

    @Test
    void sql_keeps_the_same_pairs_with_the_same_weights() throws SQLException {
        ScoringPlan plan = ParityPlan.of(RECORDS, 20261125);
        KernelRun run = Kernel.of(plan, 2).run(LEAST_BITS, Progress.NONE);
        ScoredPairs pairs = run.pairs();
        Map<Long, Double> expected = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            load(connection, plan);
            statement.execute(candidates(plan));
            try (ResultSet counted = statement.executeQuery("select count(*) from candidates")) {
                counted.next();
                assertThat(run.blocking().pairs()).isEqualTo(counted.getLong(1));
            }
            try (ResultSet rows = statement.executeQuery(weights(plan))) {
                while (rows.next()) {
                    expected.put((long) rows.getInt(1) * RECORDS + rows.getInt(2), rows.getDouble(3));
                }
            }
        }
        assertThat(pairs.size()).isGreaterThan(2_000);
        Map<Long, Double> unmatched = new HashMap<>(expected);
        for (int pair = 0; pair < pairs.size(); pair++) {
            long key = (long) pairs.first(pair) * RECORDS + pairs.second(pair);
            assertThat(unmatched.remove(key))
                    .as("%d-%d", pairs.first(pair), pairs.second(pair))
                    .isNotNull()
                    .isCloseTo(pairs.weightBits(pair), within(1e-3));
        }
        assertThat(unmatched).isEmpty();
    }

    private static void load(Connection connection, ScoringPlan plan) throws SQLException {
        List<ScoredComparison> compared = plan.comparisons();
        String columns = compared.stream()
                .map(one -> one.attribute().name())
                .map(name -> name + " varchar, " + name + "_rarity float")
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table people (id integer, " + columns + ")");
        }
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "people")) {
            for (int row = 0; row < plan.records(); row++) {
                appender.beginRow();
                appender.append(row);
                for (ScoredComparison one : compared) {
                    int code = one.attribute().codes()[row];
                    if (code == Attribute.MISSING) {
                        appender.appendNull();
                        appender.append(0f);
                    } else {
                        appender.append(one.attribute().values().get(code));
                        appender.append(one.rarityBits().length == 0 ? 0f : one.rarityBits()[code]);
                    }
                }
                appender.endRow();
            }
        }
    }

    private static String candidates(ScoringPlan plan) {
        List<String> rules = plan.rules().stream()
                .map(rule -> rule.keys().stream()
                        .map(Attribute::name)
                        .map(ParityPlan::sql)
                        .map(key -> key.formatted("l") + " = " + key.formatted("r"))
                        .collect(Collectors.joining(" and ", "(", ")")))
                .toList();
        return IntStream.range(0, rules.size())
                .mapToObj(rule -> "select l.id as a, r.id as b from people l join people r on " + rules.get(rule)
                        + " and l.id < r.id where "
                        + rules.stream()
                                .limit(rule)
                                .map(earlier -> "not coalesce(" + earlier + ", false)")
                                .collect(Collectors.joining(" and ", "true and ", rule == 0 ? "true" : "")))
                .collect(Collectors.joining(" union all ", "create table candidates as ", ""));
    }

    private static String weights(ScoringPlan plan) {
        String sum = plan.comparisons().stream().map(KernelParityTest::weight).collect(Collectors.joining(" + "));
        return "select * from (select a, b, " + plan.priorBits() + " + " + sum + " as bits from candidates"
                + " join people l on l.id = a join people r on r.id = b) where bits >= " + LEAST_BITS;
    }

    private static String weight(ScoredComparison one) {
        String name = one.attribute().name();
        StringBuilder sql = new StringBuilder("case when l.%1$s is null or r.%1$s is null then 0".formatted(name));
        List<String> levels = LEVELS.get(name);
        for (int level = 0; level < one.levelBits().length; level++) {
            String bits = " %s + %s * least(l.%s_rarity, r.%3$s_rarity)"
                    .formatted(one.levelBits()[level], one.rarityShare()[level], name);
            if (level == 0) {
                sql.append(" when l.%1$s = r.%1$s then".formatted(name)).append(bits);
            } else if (level <= levels.size()) {
                sql.append(" when ")
                        .append(levels.get(level - 1))
                        .append(" then")
                        .append(bits);
            } else {
                sql.append(" else").append(bits);
            }
        }
        return sql.append(" end").toString();
    }
}
