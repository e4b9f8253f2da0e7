package io.nestflux.pull.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One of what a table is called after, where that is an English plural: {@code user_accounts}, {@code user_account}.
 * Only the last word is looked at, and what is no plural for sure stays.
 */
final class Singular {

    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("children", "child"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("mice", "mouse"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("geese", "goose"),
            Map.entry("leaves", "leaf"),
            Map.entry("shelves", "shelf"),
            Map.entry("halves", "half"),
            Map.entry("lives", "life"),
            Map.entry("wives", "wife"),
            Map.entry("knives", "knife"),
            Map.entry("movies", "movie"),
            Map.entry("cookies", "cookie"),
            Map.entry("calories", "calorie"),
            Map.entry("ties", "tie"),
            Map.entry("pies", "pie"),
            Map.entry("shoes", "shoe"),
            Map.entry("toes", "toe"),
            Map.entry("buses", "bus"),
            Map.entry("statuses", "status"),
            Map.entry("aliases", "alias"),
            Map.entry("viruses", "virus"),
            Map.entry("bonuses", "bonus"),
            Map.entry("indices", "index"),
            Map.entry("vertices", "vertex"),
            Map.entry("matrices", "matrix"),
            Map.entry("analyses", "analysis"),
            Map.entry("bases", "base"),
            Map.entry("criteria", "criterion"));

    private static final Set<String> BOTH =
            Set.of("news", "series", "species", "means", "gas", "canvas", "atlas", "sms");

    private static final List<String> NO_PLURALS = List.of("ss", "us", "is");

    private static final List<String> WITH_E = List.of("xes", "ches", "shes", "sses", "zzes", "oes");

    private Singular() {}

    /** The same name with its last word for one. */
    static String of(String name) {
        int start = name.length();
        while (start > 0 && Character.isLetter(name.charAt(start - 1))) {
            start--;
        }
        return name.substring(0, start) + word(name.substring(start));
    }

    private static String word(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (OWN.containsKey(small)) {
            return word.charAt(0) + OWN.get(small).substring(1);
        }
        if (BOTH.contains(small) || small.length() < 3 || NO_PLURALS.stream().anyMatch(small::endsWith)) {
            return word;
        }
        if (small.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        if (WITH_E.stream().anyMatch(small::endsWith)) {
            return cut(word, 2);
        }
        return small.endsWith("s") ? cut(word, 1) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
