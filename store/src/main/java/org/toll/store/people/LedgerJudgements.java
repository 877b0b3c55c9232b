package org.toll.store.people;

import java.util.List;
import org.toll.ledger.LinkJudgement;
import org.toll.ledger.LinkJudgement.RecordName;
import org.toll.people.judgement.Judgement;
import org.toll.people.judgement.Judgements;
import org.toll.people.judgement.RecordPair;
import org.toll.people.judgement.Role;
import org.toll.people.judgement.Verdict;
import org.toll.people.record.RecordKey;
import org.toll.store.Ledger;

/** Judgements of links in the ledger: appended, never changed, proven by its log like any other entry. */
public final class LedgerJudgements {
    private final Ledger ledger;

    private LedgerJudgements(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Of an open ledger. */
    public static LedgerJudgements in(Ledger ledger) {
        return new LedgerJudgements(ledger);
    }

    /** All that were ever given. */
    public Judgements read() {
        return Judgements.of(ledger.listJudgements().stream()
                .map(LedgerJudgements::judgement)
                .toList());
    }

    /** Appends one; when this returns it survives a power cut. */
    public void append(Judgement judgement) {
        ledger.append(List.of(entry(judgement)).iterator());
    }

    private static LinkJudgement entry(Judgement judgement) {
        return new LinkJudgement(
                name(judgement.pair().first()),
                name(judgement.pair().second()),
                judgement.verdict().code(),
                judgement.author(),
                judgement.at(),
                judgement.reason(),
                judgement.role().code(),
                judgement.isBlind());
    }

    private static Judgement judgement(LinkJudgement entry) {
        return new Judgement(
                RecordPair.of(key(entry.first()), key(entry.second())),
                Verdict.ofCode(entry.verdict()),
                entry.author(),
                entry.at(),
                entry.reason(),
                Role.ofCode(entry.role()),
                entry.isBlind());
    }

    private static RecordName name(RecordKey key) {
        return new RecordName(key.list(), key.id());
    }

    private static RecordKey key(RecordName name) {
        return new RecordKey(name.list(), name.id());
    }
}
