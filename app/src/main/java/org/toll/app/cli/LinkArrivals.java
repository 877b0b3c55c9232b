package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.app.Environment;
import org.toll.people.LiveLinkage;
import org.toll.people.cluster.Arrival;
import org.toll.people.cluster.Arrival.Outcome;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints;
import org.toll.people.judgement.Judgements;
import org.toll.people.record.RecordTable;
import org.toll.store.people.ArrivalFiles;
import org.toll.store.people.EarlierPeople;
import org.toll.store.people.LinkedInputs;
import org.toll.store.people.ModelFile;
import org.toll.store.people.RecordFiles;

/** New records against an earlier linkage. */
final class LinkArrivals {
    private final Environment environment;
    private final LinkOptions options;
    private final PublicIds ids;

    LinkArrivals(Environment environment, LinkOptions options, PublicIds ids) {
        this.environment = environment;
        this.options = options;
        this.ids = ids;
    }

    /**
     * @param earlier folder with the results of a linkage
     * @param out where results go; may be the same
     */
    void link(Path earlier, Path out, Judgements judgements) throws IOException {
        LinkedInputs before = LinkedInputs.read(earlier);
        ids.requireKey(earlier);
        RecordFiles files =
                Progress.during(environment, "reading", progress -> options.readBehind(environment, before));
        RecordTable table = files.table();
        Clustering people = EarlierPeople.read(earlier, before.format(), table);
        LinkedInputs inputs = options.behind(environment, before);
        Constraints constraints = judgements.constraints(
                table, Constraints.ofCleanLists(table, inputs.clean()).cleanLists());
        LiveLinkage live = LiveLinkage.of(
                table, ModelFile.read(earlier.resolve("model.yaml")), people, constraints, options.threads());
        List<Arrival> arrivals = Progress.during(environment, "linking", progress -> {
            List<Arrival> linked = new ArrayList<>();
            while (live.hasNext()) {
                linked.add(live.next());
            }
            return linked;
        });
        Optional<PublicIds.Given> given = ids.next(environment, earlier, table, live.clustering());
        ArrivalFiles.write(out, inputs, files, live, arrivals, folder -> {
            if (given.isPresent()) {
                given.get().write(folder, inputs.format());
            }
        });
        tell(files, live, arrivals, out);
        given.ifPresent(PublicIds.Given::tell);
    }

    private void tell(RecordFiles files, LiveLinkage live, List<Arrival> arrivals, Path out) {
        files.notes().forEach(note -> environment.err().println("toll: " + note));
        environment
                .out()
                .println("%,d new records: %,d of people who were there, %,d of new people, %,d undecided."
                        .formatted(
                                arrivals.size(),
                                count(arrivals, Outcome.JOINED),
                                count(arrivals, Outcome.NEW),
                                count(arrivals, Outcome.REARRANGES)));
        environment
                .out()
                .println("%,d records name %,d people."
                        .formatted(live.table().size(), live.clustering().people()));
        live.rerunDue().ifPresent(reason -> environment.out().println("Link all files anew: " + reason + "."));
        environment.out().println("Written to: " + out.toAbsolutePath().normalize());
    }

    private static long count(List<Arrival> arrivals, Outcome outcome) {
        return arrivals.stream().filter(arrival -> arrival.outcome() == outcome).count();
    }
}
