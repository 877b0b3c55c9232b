package org.toll.people.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Names that are chains: own, father, grandfather, family. Particles of descent are dropped, the article stays with its word,
 * and what belongs to one name (Abu Bakr, Abd al-Rahman) is held together.
 */
final class ArabicChain {
    private ArabicChain() {}

    static PersonName of(List<NameToken> tokens) {
        List<String> links = links(tokens);
        if (links.isEmpty()) {
            return PersonName.NONE;
        }
        int last = links.size() - 1;
        return last == 0
                ? PersonName.of(links.get(0), "", "")
                : PersonName.of(
                        links.get(last),
                        links.get(0),
                        links.subList(1, last).stream().collect(Collectors.joining(" ")));
    }

    private static List<String> links(List<NameToken> tokens) {
        List<String> links = new ArrayList<>();
        String held = "";
        for (NameToken token : tokens) {
            if (token.isArticle() || isHolding(token)) {
                held = held.isEmpty() ? token.text() : held + "-" + token.text();
            } else if (!token.isChainParticle()) {
                boolean continuesServant = !links.isEmpty() && held.isEmpty() && isServant(links) && token.hasArticle();
                if (continuesServant) {
                    links.set(links.size() - 1, links.get(links.size() - 1) + "-" + token.text());
                } else {
                    links.add(held.isEmpty() ? token.text() : held + "-" + token.text());
                }
                held = "";
            }
        }
        if (!held.isEmpty()) {
            links.add(held);
        }
        return links;
    }

    private static boolean isHolding(NameToken token) {
        return switch (token.folded()) {
            case "abu", "umm", "um", "abd" -> true;
            default -> false;
        };
    }

    private static boolean isServant(List<String> links) {
        return Letters.fold(links.get(links.size() - 1)).equals("abd");
    }
}
