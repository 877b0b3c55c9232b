package org.toll.report.assessment;

import org.toll.ledger.AsOfView;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.Source;

/** Names of origins: a declared group's own name, else the source's. */
final class Origins {
    private Origins() {}

    static String name(AsOfView view, String origin) {
        return view.listGroups().stream()
                .filter(group -> group.id().equals(origin))
                .map(IndependenceGroup::name)
                .findFirst()
                .orElseGet(() -> view.listSources().stream()
                        .filter(source -> source.id().value().equals(origin))
                        .map(Source::name)
                        .findFirst()
                        .orElse(origin));
    }
}
