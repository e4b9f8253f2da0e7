package io.nestflux.migrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way on which a statement comes to a table that it does not name: a view, a trigger, a routine, a cascade. What it
 * leads to is what its text mentions.
 *
 * @param name what a statement mentions that takes it, in lower case
 * @param text what it mentions itself, in lower case; empty if that is hidden
 */
public record Detour(String name, String text) {

    /**
     * What a statement may come to from names in lower case, however many steps away: these names, and the tables that
     * the texts behind them mention.
     *
     * @param tables those there are, in lower case
     * @return empty if a text is hidden, and so it may be any table
     */
    public static Optional<Set<String>> reach(List<Detour> all, Set<String> names, Set<String> tables) {
        Set<String> reached = new HashSet<>(names);
        List<Detour> left = new ArrayList<>(all);
        boolean more = true;
        while (more) {
            List<Detour> taken =
                    left.stream().filter(it -> reached.contains(it.name())).toList();
            if (taken.stream().anyMatch(it -> it.text().isEmpty())) {
                return Optional.empty();
            }
            for (Detour detour : taken) {
                tables.stream().filter(detour::mentions).forEach(reached::add);
                all.stream().map(Detour::name).filter(detour::mentions).forEach(reached::add);
            }
            more = left.removeAll(taken);
        }
        return Optional.of(reached);
    }

    private boolean mentions(String word) {
        return mentions(text, word);
    }

    /** Whether a name stands in a text, both in lower case. */
    public static boolean mentions(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
