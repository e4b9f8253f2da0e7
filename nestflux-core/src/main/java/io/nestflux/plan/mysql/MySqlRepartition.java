package io.nestflux.plan.mysql;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Partitioning.Partition;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Step;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leads from some partitions to others of the same kind by touching only what differs. Rows stay wherever they have a
 * place to go: a range that goes is merged into its neighbour. Only what is in the last range, or has a value that no
 * list has any more, is dropped with its partition.
 */
final class MySqlRepartition {

    private final ObjectId id;
    private final List<Partition> before;
    private final List<Partition> after;
    private final int head;
    private final int tail;
    private final List<Step> steps = new ArrayList<>();

    private MySqlRepartition(ObjectId id, List<Partition> before, List<Partition> after) {
        this.id = id;
        this.before = before;
        this.after = after;
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same && fromEnd(before, sameAtEnd).equals(fromEnd(after, sameAtEnd))) {
            sameAtEnd++;
        }
        this.head = same;
        this.tail = sameAtEnd;
    }

    private static Partition fromEnd(List<Partition> partitions, int place) {
        return partitions.get(partitions.size() - 1 - place);
    }

    /** Empty if only all partitions at once can be replaced. */
    static Optional<List<Step>> steps(ObjectId id, Partitioning was, Partitioning is) {
        MySqlRepartition change = new MySqlRepartition(id, was.partitions(), is.partitions());
        boolean found = switch (kind(was.by())) {
            case "RANGE" -> change.ranges();
            case "LIST" -> change.lists();
            case "HASH", "KEY" -> change.hashes(MySqlPartitionText.numbered(is));
            default -> false;
        };
        return found ? Optional.of(List.copyOf(change.steps)) : Optional.empty();
    }

    /** The kind of partitions, in whatever way their rows are shared out: {@code LINEAR HASH (`id`)} is HASH. */
    private static String kind(String by) {
        SqlTokens words = SqlTokens.of(by, Dialect.MYSQL);
        words.take("LINEAR");
        return words.word();
    }

    private List<Partition> gone() {
        return before.subList(head, before.size() - tail);
    }

    private List<Partition> come() {
        return after.subList(head, after.size() - tail);
    }

    private boolean ranges() {
        List<Partition> gone = gone();
        List<Partition> come = come();
        if (tail > 0) {
            // the neighbour above gives or takes rows, unless the upper bound is the same
            boolean sameBound = !gone.isEmpty()
                    && !come.isEmpty()
                    && fromEnd(gone, 0).values().equals(fromEnd(come, 0).values());
            int neighbour = sameBound ? 0 : 1;
            reorganizeRanges(
                    before.subList(head, before.size() - tail + neighbour),
                    after.subList(head, after.size() - tail + neighbour));
            return true;
        }
        return gone.isEmpty() ? add(come) : come.isEmpty() ? drop(gone) : lastRanges(gone, come);
    }

    /** The upper end of all ranges changes, too, or only what is below it. */
    private boolean lastRanges(List<Partition> gone, List<Partition> come) {
        int kept = placeOf(fromEnd(gone, 0).values(), come);
        if (kept >= 0) {
            reorganizeRanges(gone, come.subList(0, kept + 1));
            return add(come.subList(kept + 1, come.size()));
        }
        int last = placeOf(fromEnd(come, 0).values(), gone);
        if (last >= 0) {
            drop(gone.subList(last + 1, gone.size()));
            reorganizeRanges(gone.subList(0, last + 1), come);
            return true;
        }
        if (reachesFurther(fromEnd(gone, 0).values(), fromEnd(come, 0).values())) {
            reorganizeRanges(gone, come);
            return true;
        }
        return false;
    }

    /** One by one where both have an upper bound in common, so that what stays between them is not copied. */
    private void reorganizeRanges(List<Partition> from, List<Partition> to) {
        List<Range> ranges = new ArrayList<>();
        int begin = 0;
        int beginAfter = 0;
        for (int i = 0; i < from.size(); i++) {
            int end = i == from.size() - 1 ? to.size() - 1 : placeOf(from.get(i).values(), to);
            if (end >= beginAfter) {
                ranges.add(new Range(from.subList(begin, i + 1), to.subList(beginAfter, end + 1)));
                begin = i + 1;
                beginAfter = end + 1;
            }
        }
        if (ranges.stream().allMatch(range -> range.takesOnlyFreeNames(from))) {
            ranges.forEach(range -> reorganize(range.from(), range.to()));
        } else {
            reorganize(from, to);
        }
    }

    private record Range(List<Partition> from, List<Partition> to) {

        boolean takesOnlyFreeNames(List<Partition> all) {
            Set<String> own = names(from);
            Set<String> taken = names(all);
            return names(to).stream().allMatch(name -> own.contains(name) || !taken.contains(name));
        }

        private static Set<String> names(List<Partition> partitions) {
            return partitions.stream()
                    .map(partition -> partition.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
    }

    private static int placeOf(String values, List<Partition> partitions) {
        return partitions.stream().map(Partition::values).toList().indexOf(values);
    }

    private static boolean reachesFurther(String bound, String further) {
        Optional<Long> number = numberOf(bound);
        Optional<Long> other = numberOf(further);
        return isEverything(further) || number.isPresent() && other.isPresent() && number.get() < other.get();
    }

    private static boolean isEverything(String bound) {
        SqlText text = SqlText.of(bound, Dialect.MYSQL);
        return text.behind(0, "VALUES", "LESS", "THAN", "MAXVALUE") == text.size()
                || text.behind(0, "VALUES", "LESS", "THAN", "(", "MAXVALUE", ")") == text.size();
    }

    /** The bound, if it is one whole number. */
    private static Optional<Long> numberOf(String bound) {
        SqlText text = SqlText.of(bound, Dialect.MYSQL);
        int open = text.behind(0, "VALUES", "LESS", "THAN", "(");
        String inside = open < 0 ? "" : text.between(open, text.next(open - 1) - 1);
        try {
            return Optional.of(Long.valueOf(inside));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /**
     * A statement that takes a value away from a partition loses the rows that have it, without a word; so that is left
     * to the one that replaces all partitions, and fails.
     */
    private boolean lists() {
        List<Partition> gone = gone();
        List<Partition> come = come();
        if (isDefault(gone) || isDefault(come)) {
            return false;
        }
        if (gone.isEmpty() || come.isEmpty()) {
            return gone.isEmpty() ? tail == 0 && add(come) : drop(gone);
        }
        if (valuesOf(come).containsAll(valuesOf(gone))) {
            reorganize(gone, come);
            return true;
        }
        return false;
    }

    private static boolean isDefault(List<Partition> partitions) {
        return partitions.stream().anyMatch(partition -> !partition.values().startsWith("VALUES IN ("));
    }

    private static List<String> valuesOf(List<Partition> partitions) {
        return partitions.stream()
                .map(Partition::values)
                .map(values -> values.substring("VALUES IN (".length(), values.length() - 1))
                .flatMap(values -> SqlText.list(values, Dialect.MYSQL).stream())
                .toList();
    }

    /** The number of partitions changes at the end; what they are called and say can be changed in place. */
    private boolean hashes(boolean numbered) {
        int common = Math.min(before.size(), after.size());
        if (after.size() < before.size()) {
            statement(
                    "COALESCE PARTITION " + (before.size() - after.size()),
                    MySqlHazards.locks(id, "while its rows are spread over fewer partitions"));
        }
        for (int i = 0; i < common; i++) {
            if (!before.get(i).equals(after.get(i))) {
                reorganize(List.of(before.get(i)), List.of(after.get(i)));
            }
        }
        if (after.size() > before.size()) {
            String more = numbered
                    ? "PARTITIONS " + (after.size() - common)
                    : MySqlPartitionText.list(after.subList(common, after.size()));
            statement(
                    "ADD PARTITION " + more, MySqlHazards.locks(id, "while its rows are spread over more partitions"));
        }
        return true;
    }

    private boolean add(List<Partition> partitions) {
        if (!partitions.isEmpty()) {
            statement("ADD PARTITION " + MySqlPartitionText.list(partitions));
        }
        return true;
    }

    private boolean drop(List<Partition> partitions) {
        if (!partitions.isEmpty()) {
            String names = MySqlPartitionText.names(partitions);
            statement(
                    "DROP PARTITION " + names,
                    Hazard.losesData("All rows in the partitions %s of %s are gone.".formatted(names, id.tableName())));
        }
        return true;
    }

    private void reorganize(List<Partition> from, List<Partition> to) {
        if (!from.equals(to)) {
            statement(
                    "REORGANIZE PARTITION %s INTO %s"
                            .formatted(MySqlPartitionText.names(from), MySqlPartitionText.list(to)),
                    MySqlHazards.locks(id, "while the rows of some partitions are copied"));
        }
    }

    private void statement(String clause, Hazard... hazards) {
        steps.add(Step.statement("ALTER TABLE " + MySqlNames.quoted(id.tableName()) + ' ' + clause, hazards));
    }
}
