package org.toll.people.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.toll.base.AsOf;
import org.toll.base.Interval;
import org.toll.base.Provenance;
import org.toll.base.Share;
import org.toll.people.LinkageRun;
import org.toll.people.cluster.draw.DrawnClusterings;
import org.toll.people.cluster.draw.DrawnCount;
import org.toll.people.cluster.draw.Incidence;
import org.toll.people.model.FittedModel;
import org.toll.report.Block;
import org.toll.report.Report;
import org.toll.report.Section;
import org.toll.report.Sentence;

/** A linkage as a page: how many people, how sure, why, and where to look next. */
public final class LinkageReport {
    private static final Share NINETY = Share.ofPercent(90);

    private final LinkageRun run;
    private final Optional<DrawnClusterings> draws;
    private final List<String> notes;
    private final Shown shown;

    private LinkageReport(LinkageRun run, Optional<DrawnClusterings> draws, List<String> notes, Shown shown) {
        this.run = run;
        this.draws = draws;
        this.notes = notes;
        this.shown = shown;
    }

    /**
     * @param draws clusterings drawn from the weights; without them no interval is told
     * @param notes what reading the files had to say, as sentences
     * @param shown whether values of records may stand on the page
     * @param files names of the files that were linked
     * @param asOf the day of the run
     * @param version of Toll
     */
    public static Report of(
            LinkageRun run,
            Optional<DrawnClusterings> draws,
            List<String> notes,
            Shown shown,
            List<String> files,
            AsOf asOf,
            String version) {
        LinkageReport report = new LinkageReport(run, draws, notes, shown);
        OptionalLong seed = run.fitted().stream()
                .mapToLong(fitted -> fitted.model().decision().seed())
                .findFirst();
        return new Report(
                "One person, many lists",
                report.summary(),
                report.sections(),
                List.of(),
                new Provenance("linkage", version, asOf, files, new TreeMap<>(), seed));
    }

    /** The answer in a few sentences, as it stands at the head of the page. */
    public static List<Sentence> summary(LinkageRun run, Optional<DrawnClusterings> draws) {
        return new LinkageReport(run, draws, List.of(), Shown.NO_RECORDS).summary();
    }

    private List<Sentence> summary() {
        List<Sentence> sentences = new ArrayList<>();
        int lists = run.table().list().texts().size();
        sentences.add(sentence(
                "%,d %s of %s %s.",
                run.table().size(),
                run.table().size() == 1 ? "record" : "records",
                lists == 1 ? "one list" : lists + " lists",
                run.clustering().people() == 1
                        ? "name one person"
                        : String.format(
                                Locale.ROOT, "name %,d people", run.clustering().people())));
        draws.ifPresent(drawn -> sentences.add(counted(drawn.distinctPeople())));
        if (!Double.isNaN(run.recall().share())) {
            sentences.add(sentence(
                    "The blocking rules found at most %.1f %% of the pairs of one person, as far as the rules can tell of each"
                            + " other.",
                    100 * run.recall().share()));
        }
        if (!run.unlinkable().isEmpty()) {
            sentences.add(sentence(
                    "Records that say too little to be linked, even with a copy of themselves: %,d. Each counts as a person.",
                    run.unlinkable().size()));
        }
        return sentences;
    }

    private static Sentence counted(DrawnCount count) {
        Interval interval = count.interval(NINETY);
        return sentence(
                "With the doubt that the weights leave, there are %,d distinct people, between %,.0f and %,.0f in nine of ten"
                        + " drawn linkages.",
                count.median(), interval.low(), interval.high());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!notes.isEmpty()) {
            sections.add(new Section(
                    "files",
                    "What the files had to say",
                    List.of(new Block.Prose(notes.stream().map(Sentence::of).toList()))));
        }
        if (run.table().list().texts().size() > 1) {
            sections.add(new Section(
                    "lists",
                    "Lists",
                    List.of(OverlapBlock.of(
                            Incidence.of(run.clustering(), run.table().list()).overlaps()))));
        }
        run.fitted().ifPresent(fitted -> sections.addAll(ofModel(fitted)));
        return sections;
    }

    private List<Section> ofModel(FittedModel fitted) {
        return List.of(
                new Section("doubtful", "Where to look first", new DoubtfulPeople(run, fitted.plan(), shown).blocks()),
                new Section("thresholds", "Thresholds", List.of(ThresholdFigure.of(run))),
                new Section(
                        "model",
                        "The model",
                        List.of(ColumnsBlock.of(fitted.columns()), LevelsBlock.of(fitted.model()))),
                new Section("learning", "How it was learned", LearningBlocks.of(fitted.report(), run.blocking())));
    }

    private static Sentence sentence(String format, Object... values) {
        return Sentence.of(String.format(Locale.ROOT, format, values));
    }
}
