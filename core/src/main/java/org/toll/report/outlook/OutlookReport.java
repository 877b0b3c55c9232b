package org.toll.report.outlook;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.Provenance;
import org.toll.report.Block;
import org.toll.report.CitedClaim;
import org.toll.report.Report;
import org.toll.report.Section;
import org.toll.report.assessment.Wording;

/** The report of the model: the posterior leads, what is claimed follows. */
public final class OutlookReport {
    private OutlookReport() {}

    /**
     * @param findings what the model found
     * @param claimed the report of the claims alone; its sections follow those of the model
     * @param version of Toll, for the provenance
     */
    public static Report of(Findings findings, Report claimed, String version) {
        LossFigures losses = new LossFigures(findings);
        Grounds grounds = new Grounds(findings);
        Sampling sampling = new Sampling(findings);
        List<Section> sections = new ArrayList<>();
        add(sections, "model-losses", "Losses", losses.losses());
        add(sections, "model-balance", "Are they replaced?", new BalanceFigures(findings).blocks());
        add(
                sections,
                "model-outlook",
                "How long can it go on?",
                findings.outlook().isEmpty() ? List.of() : new OutlookTables(findings.outlook()).blocks());
        add(sections, "model-ratios", "Wounded for each killed", losses.ratio());
        add(sections, "model-cause", "What drones caused", losses.cause());
        add(sections, "model-why", "Why the model says so", grounds.blocks());
        add(sections, "model-sampling", "How sure the sampler is", sampling.blocks());
        add(sections, "model-not-read", "What the model leaves out", grounds.unread());
        add(sections, "model-methods", "How the model works", sampling.methods());
        add(sections, "claimed", "Claimed, in short", List.of(new Block.Prose(claimed.summary())));
        claimed.sections()
                .forEach(section ->
                        sections.add(new Section(section.id(), "Claimed: " + section.title(), section.blocks())));
        return new Report(
                "%s: losses, replacement, outlook".formatted(Wording.side(findings.side())),
                new Answer(findings).sentences(),
                sections,
                claimed.sources(),
                provenance(findings.posterior().provenance(), version));
    }

    /**
     * The balances and the outlook only, for a reader with a scenario in hand.
     *
     * @param version of Toll, for the provenance
     */
    public static Report ofOutlook(Findings findings, String version) {
        List<Section> sections = new ArrayList<>();
        add(sections, "model-balance", "Are they replaced?", new BalanceFigures(findings).blocks());
        add(
                sections,
                "model-outlook",
                "How long can it go on?",
                findings.outlook().isEmpty() ? List.of() : new OutlookTables(findings.outlook()).blocks());
        add(sections, "model-sampling", "How sure the sampler is", new Sampling(findings).blocks());
        return new Report(
                "%s: replacement and outlook".formatted(Wording.side(findings.side())),
                new Answer(findings).sentences(),
                sections,
                findings.view().listEvidence().stream()
                        .filter(claim -> claim.side().equals(findings.side()))
                        .map(claim -> CitedClaim.of(findings.view(), claim))
                        .toList(),
                provenance(findings.posterior().provenance(), version));
    }

    private static Provenance provenance(Provenance made, String version) {
        return new Provenance(made.method(), version, made.asOf(), made.inputs(), made.parameters(), made.seed());
    }

    private static void add(List<Section> sections, String id, String title, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(id, title, blocks));
        }
    }
}
