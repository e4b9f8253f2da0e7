package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a table of MySQL or MariaDB is cut into partitions. It is a part of its table, and there is one at most.
 *
 * @param by how rows find their partition, as SQL: <code>RANGE COLUMNS (`at`)</code>, <code>LINEAR HASH (`id` + 1)
 *     </code>, {@code SYSTEM_TIME LIMIT 1000}
 * @param subBy how they find their sub-partition, and how many there are where they have no names: <code>
 *     KEY (`id`) SUBPARTITIONS 2</code>
 * @param partitions the partitions in their order; none where the server adds some by itself (MariaDB's {@code AUTO})
 */
@Api(Api.Use.READ)
public record Partitioning(String by, Optional<String> subBy, List<Partition> partitions) implements SchemaObject {

    /** The one name that a partitioning has. */
    public static final String NAME = "partitions";

    public Partitioning {
        partitions = List.copyOf(partitions);
    }

    /**
     * A partition or sub-partition.
     *
     * @param name its name
     * @param values what is in it, as SQL: {@code VALUES LESS THAN (2025)}, {@code VALUES IN (1,2)}, {@code HISTORY};
     *     empty where a hash decides
     * @param comment its comment
     * @param options its further options, see {@link MySqlOption#WITH}
     * @param parts its sub-partitions, where they have names of their own
     */
    public record Partition(
            String name, String values, Optional<String> comment, Options options, List<Partition> parts) {

        public Partition {
            options.requireOn(Kind.PARTITIONING);
            parts = List.copyOf(parts);
        }

        /** A partition that says no more than what is in it. */
        public static Partition of(String name, String values) {
            return new Partition(name, values, Optional.empty(), Options.NONE, List.of());
        }
    }

    /**
     * The partitions that the server makes when it is told how many (manual, "HASH Partitioning"; of MariaDB's system
     * time the last is the current one).
     */
    public static List<Partition> numbered(String by, int count) {
        boolean history = by.startsWith("SYSTEM_TIME");
        List<Partition> partitions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean current = history && i == count - 1;
            partitions.add(Partition.of(current ? "pn" : "p" + i, !history ? "" : current ? "CURRENT" : "HISTORY"));
        }
        return List.copyOf(partitions);
    }

    @Override
    public Kind kind() {
        return Kind.PARTITIONING;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Whether another partitioning tells rows apart in the same way. */
    public boolean sameMethod(Partitioning other) {
        return by.equals(other.by) && subBy.equals(other.subBy);
    }
}
