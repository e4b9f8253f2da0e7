package io.nestflux.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A partitioned table of PostgreSQL whose partitions have indexes and keys of their own, before or after the table has
 * equal ones: attached to those, or beside them. A partition comes and goes, names move, foreign keys refer to the
 * table or to a partition, and are of a partitioned table themselves.
 */
final class RandomAttachments {

    /** When a partition gets what the whole table gets, too. */
    private enum Own {
        NEVER,
        FIRST,
        LATER
    }

    private final RandomSchema schema;

    /** Of its own, so that a seed makes the same schema besides. */
    private final Random random;

    private boolean attached = true;
    private boolean indexed;
    private String key = "";
    private Own ownIndex = Own.NEVER;
    private Own ownKey = Own.NEVER;
    private int owner = 1;
    private String reference = "";

    RandomAttachments(RandomSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    /** One time in two. */
    void perhapsChange() {
        if (random.nextBoolean()) {
            change();
            schema.did("shelf: " + this);
        }
    }

    private void change() {
        switch (random.nextInt(7)) {
            case 0 -> attached = !attached;
            case 1 -> indexed = !indexed;
            case 2 -> key = List.of("", "shelf_key", "shelf_other").get(random.nextInt(3));
            case 3 -> ownIndex = Own.values()[random.nextInt(3)];
            case 4 -> ownKey = Own.values()[random.nextInt(3)];
            case 5 -> owner = 3 - owner;
            default -> reference = List.of("", "shelf", "shelf_1").get(random.nextInt(3));
        }
    }

    String postgres() {
        List<String> script = new ArrayList<>();
        script.add("CREATE TABLE shelf (id int NOT NULL, v int) PARTITION BY LIST (id)");
        script.add("CREATE TABLE shelf_1 "
                + (attached ? "PARTITION OF shelf FOR VALUES IN (1, 2)" : "(id int NOT NULL, v int)"));
        script.add("CREATE TABLE shelf_2 PARTITION OF shelf FOR VALUES IN (3)");
        addOwn(script, Own.FIRST);
        if (indexed) {
            script.add("CREATE INDEX shelf_v ON shelf (v)");
        }
        if (!key.isEmpty()) {
            script.add("ALTER TABLE shelf ADD CONSTRAINT " + key + " UNIQUE (id)");
        }
        addOwn(script, Own.LATER);
        script.add("CREATE TABLE book (id int) PARTITION BY LIST (id)");
        script.add("CREATE TABLE book_1 PARTITION OF book FOR VALUES IN (1)");
        if (refers()) {
            // the server lets no partition go that a key of another partitioned table's partition refers to by itself
            script.add("ALTER TABLE book ADD CONSTRAINT " + (attached ? "book_shelf" : "book_alone")
                    + " FOREIGN KEY (id) REFERENCES " + reference + " (id)");
        }
        return String.join(";\n", script) + ";\n";
    }

    private void addOwn(List<String> script, Own when) {
        if (ownIndex == when) {
            script.add("CREATE INDEX own_v ON shelf_" + owner + " (v)");
        }
        if (ownKey == when) {
            // the name of a key that is attached is not free for another
            script.add("ALTER TABLE shelf_" + owner + " ADD CONSTRAINT own_" + owner + when + " UNIQUE (id)");
        }
    }

    /** A key must be there for it, and the rows. */
    private boolean refers() {
        boolean ofPartition = ownKey != Own.NEVER && owner == 1;
        return switch (reference) {
            case "shelf" -> attached && !key.isEmpty();
            case "shelf_1" -> ofPartition || attached && !key.isEmpty();
            default -> false;
        };
    }

    String rows() {
        return "INSERT INTO shelf_1 VALUES (1, 1), (2, 2);\nINSERT INTO shelf VALUES (3, 3);\nINSERT INTO book VALUES (1);\n";
    }

    @Override
    public String toString() {
        return "attached " + attached + ", indexed " + indexed + ", key " + key + ", own index " + ownIndex
                + ", own key " + ownKey + " of shelf_" + owner + ", reference " + reference;
    }
}
