package io.nestflux.pull.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Names of one place in Java: whoever comes second gets a number. */
public final class TakenNames {

    private final Set<String> taken = new HashSet<>();
    private final UnaryOperator<String> folded;

    private TakenNames(UnaryOperator<String> folded) {
        this.folded = folded;
    }

    /** Names that Java tells apart: those of fields. */
    public static TakenNames exact() {
        return new TakenNames(UnaryOperator.identity());
    }

    /** Names that become files, which some systems do not tell apart by the size of their letters. */
    public static TakenNames ofFiles() {
        return new TakenNames(name -> name.toLowerCase(Locale.ROOT));
    }

    public boolean isFree(String name) {
        return !taken.contains(folded.apply(name));
    }

    /** Takes a name, or the next one with a number that is free. */
    public String take(String name) {
        String free = name;
        for (int number = 2; !taken.add(folded.apply(free)); number++) {
            free = name + "_" + number;
        }
        return free;
    }
}
