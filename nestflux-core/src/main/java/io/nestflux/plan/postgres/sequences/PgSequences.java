package io.nestflux.plan.postgres.sequences;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.plan.Step;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options of sequences as SQL: those behind identity and serial columns, and those that stand alone. */
final class PgSequences {

    private PgSequences() {}

    /**
     * The options that differ from what the server would choose by itself.
     *
     * @param options the options
     * @param impliedType the type the sequence gets when none is written: {@code bigint}, or the identity column's type
     */
    static List<String> written(SequenceOptions options, String impliedType) {
        String type = options.type().orElse(impliedType);
        long increment = options.increment().orElse(1L);
        long defaultMin = increment > 0 ? 1 : lowest(type);
        long defaultMax = increment > 0 ? highest(type) : -1;
        long min = options.min().orElse(defaultMin);
        long max = options.max().orElse(defaultMax);
        long start = increment > 0 ? min : max;
        List<String> words = new ArrayList<>();
        if (!type.equals(impliedType)) {
            words.add("AS " + type);
        }
        addUnless(words, "INCREMENT BY ", options.increment(), 1);
        addUnless(words, "MINVALUE ", options.min(), defaultMin);
        addUnless(words, "MAXVALUE ", options.max(), defaultMax);
        addUnless(words, "START WITH ", options.start(), start);
        addUnless(words, "CACHE ", options.cache(), 1);
        if (options.cycle().orElse(false)) {
            words.add("CYCLE");
        }
        return words;
    }

    /** What turns one sequence into another; both come from a server, so all options are present. */
    static List<Step> alter(QualifiedName name, SequenceOptions before, SequenceOptions after) {
        List<String> words = changes(before, after);
        if (words.isEmpty()) {
            return List.of();
        }
        PgSequenceBounds bounds = new PgSequenceBounds(name, before, after);
        List<Step> steps = new ArrayList<>(bounds.bringInside());
        if (bounds.isElsewhere()) {
            words.add("RESTART");
        }
        steps.add(Step.statement(
                "ALTER SEQUENCE " + PgNames.quote(name) + " " + String.join(" ", words), bounds.hazards()));
        return steps;
    }

    /** The options that differ. */
    static List<String> changes(SequenceOptions before, SequenceOptions after) {
        List<String> words = new ArrayList<>();
        if (!before.type().equals(after.type())) {
            after.type().ifPresent(type -> words.add("AS " + type));
        }
        addChange(words, "INCREMENT BY ", before.increment(), after.increment());
        addChange(words, "MINVALUE ", before.min(), after.min());
        addChange(words, "MAXVALUE ", before.max(), after.max());
        addChange(words, "START WITH ", before.start(), after.start());
        addChange(words, "CACHE ", before.cache(), after.cache());
        if (!before.cycle().equals(after.cycle())) {
            words.add(after.cycle().orElse(false) ? "CYCLE" : "NO CYCLE");
        }
        return words;
    }

    private static void addUnless(List<String> words, String word, Optional<Long> value, long standard) {
        value.filter(number -> number != standard).ifPresent(number -> words.add(word + number));
    }

    private static void addChange(List<String> words, String word, Optional<Long> before, Optional<Long> after) {
        if (!before.equals(after)) {
            after.ifPresent(number -> words.add(word + number));
        }
    }

    private static long highest(String type) {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    private static long lowest(String type) {
        return switch (type) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }
}
