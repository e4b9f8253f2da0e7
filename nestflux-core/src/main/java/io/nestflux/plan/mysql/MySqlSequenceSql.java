package io.nestflux.plan.mysql;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** MariaDB's sequences. What they count next stays, whatever changes, as long as it is within their bounds. */
final class MySqlSequenceSql implements ObjectSql<Sequence> {

    @Override
    public List<Step> create(ObjectId id, Sequence sequence) {
        return List.of(Step.statement("CREATE SEQUENCE %s%s%s%s"
                .formatted(
                        name(sequence),
                        // only newer servers have types, and this is theirs, too, where nothing is said
                        sequence.options()
                                .type()
                                .filter(type -> !type.equalsIgnoreCase("bigint"))
                                .map(type -> " AS " + type)
                                .orElse(""),
                        counting(sequence.options()),
                        sequence.comment()
                                .map(comment -> " COMMENT = " + MySqlLiterals.text(comment))
                                .orElse(""))));
    }

    @Override
    public List<Step> drop(ObjectId id, Sequence sequence) {
        return List.of(Step.statement("DROP SEQUENCE " + name(sequence)));
    }

    /**
     * Its type has a statement of its own (error 1235): before its bounds where these grow, after where they shrink.
     * The comment goes before that, changed or not, because a session that has created a table with a key believes that
     * the sequence has it, too, until it alters a table (error 4086, seen on 11.8).
     */
    @Override
    public Optional<List<Step>> alter(ObjectId id, Sequence before, Sequence after) {
        SequenceOptions was = before.options();
        SequenceOptions is = after.options();
        boolean grows = max(is) > max(was) || min(is) < min(was);
        boolean retyped = !was.type().equals(is.type());
        boolean recounts = !counting(was).equals(counting(is));
        List<Step> counting = new ArrayList<>(bringInside(after, was, is));
        counting.add(Step.statement("ALTER SEQUENCE " + name(after) + counting(is)
                + (min(is) > max(was) || max(is) < min(was) ? " RESTART" : "")));
        List<Step> steps = new ArrayList<>();
        if (recounts && !grows) {
            steps.addAll(counting);
        }
        if (retyped || !before.comment().equals(after.comment())) {
            steps.add(Step.statement("ALTER TABLE %s COMMENT = %s"
                    .formatted(name(after), MySqlLiterals.text(after.comment().orElse("")))));
        }
        if (retyped) {
            steps.add(Step.statement(
                    "ALTER SEQUENCE " + name(after) + " AS " + is.type().orElse("bigint")));
        }
        if (recounts && grows) {
            steps.addAll(counting);
        }
        return Optional.of(steps);
    }

    /**
     * A sequence that stands where its new bounds have not begun yet goes to their start, which the server does not do
     * by itself (error 4082).
     */
    private static List<Step> bringInside(Sequence sequence, SequenceOptions was, SequenceOptions is) {
        boolean up = is.increment().orElse(1L) > 0;
        boolean overlaps = min(is) <= max(was) && max(is) >= min(was);
        if (!overlaps || (up ? min(is) <= min(was) : max(is) >= max(was))) {
            return List.of();
        }
        long start = is.start().orElse(up ? min(is) : max(is));
        List<Step> steps = new ArrayList<>();
        if (start < min(was) || start > max(was)) {
            steps.add(Step.statement("ALTER SEQUENCE %s MINVALUE %d MAXVALUE %d"
                    .formatted(name(sequence), Math.min(min(was), min(is)), Math.max(max(was), max(is)))));
        }
        steps.add(Step.statement("SELECT setval(%s, %d, 0) FROM %s WHERE next_not_cached_value %s %d"
                .formatted(name(sequence), start, name(sequence), up ? "<" : ">", up ? min(is) : max(is))));
        return steps;
    }

    private static long min(SequenceOptions options) {
        return options.min().orElse(1L);
    }

    private static long max(SequenceOptions options) {
        return options.max().orElse(Long.MAX_VALUE);
    }

    private static String name(Sequence sequence) {
        return MySqlNames.quoted(sequence.name());
    }

    private static String counting(SequenceOptions options) {
        StringBuilder sql = new StringBuilder();
        options.start().ifPresent(number -> sql.append(" START WITH ").append(number));
        options.min().ifPresent(number -> sql.append(" MINVALUE ").append(number));
        options.max().ifPresent(number -> sql.append(" MAXVALUE ").append(number));
        options.increment().ifPresent(number -> sql.append(" INCREMENT BY ").append(number));
        options.cache().ifPresent(number -> sql.append(number == 0 ? " NOCACHE" : " CACHE " + number));
        options.cycle().ifPresent(cycle -> sql.append(cycle ? " CYCLE" : " NOCYCLE"));
        return sql.toString();
    }
}
