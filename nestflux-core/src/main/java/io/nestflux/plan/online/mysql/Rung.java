package io.nestflux.plan.online.mysql;

import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlRelease;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One of the ways in which the server can change a table, the gentlest first. A statement that names its way is refused
 * at once where the server would need a dearer one (errors 1845 and 1846), and nothing is done: so one can go down step
 * by step until it is taken (manuals, "ALTER TABLE", "ALGORITHM" and "LOCK").
 */
enum Rung {
    /** Only the dictionary changes. */
    INSTANT("INSTANT", "NONE"),
    /** Indexes are built, the table is not; MariaDB's own. */
    NOCOPY("NOCOPY", "NONE"),
    /** The engine does it by itself, also by writing the table anew, while others read and write. */
    INPLACE("INPLACE", "NONE"),
    /** The same while writes wait. */
    INPLACE_SHARED("INPLACE", "SHARED"),
    /** All rows are copied into a new table, while others read and write. */
    COPY_NONE("COPY", "NONE"),
    /** The same while writes wait. */
    COPY("COPY", "SHARED");

    private final String algorithm;
    private final String lock;

    Rung(String algorithm, String lock) {
        this.algorithm = algorithm;
        this.lock = lock;
    }

    /** The ways that a server has. */
    static List<Rung> of(MySqlRelease release) {
        return Arrays.stream(values())
                .filter(rung -> rung != NOCOPY || release.hasNoCopy())
                .filter(rung -> rung != COPY_NONE || release.copiesWithoutLock())
                .toList();
    }

    /** The next way down; empty at the end. */
    Optional<Rung> below(MySqlRelease release) {
        return of(release).stream().filter(rung -> rung.compareTo(this) > 0).findFirst();
    }

    /** The dearest way: it takes every change. */
    static Rung copy(MySqlRelease release) {
        return release.copiesWithoutLock() ? COPY_NONE : COPY;
    }

    /** The clauses that name it. MySQL takes no word about locks beside INSTANT but DEFAULT (error 1221). */
    String clauses(MySqlFlavour flavour) {
        return this == INSTANT && flavour == MySqlFlavour.MYSQL
                ? "ALGORITHM=INSTANT"
                : "ALGORITHM=" + algorithm + ", LOCK=" + lock;
    }

    /** Whether somebody has to say that he wants it: all rows are copied, or writes wait. */
    boolean needsWord() {
        return compareTo(INPLACE_SHARED) >= 0;
    }

    /** Whether writes wait. */
    boolean locksWrites() {
        return lock.equals("SHARED");
    }

    /** Whether the server copies all rows by itself, above the engine. */
    boolean copies() {
        return algorithm.equals("COPY");
    }

    /** For tables of people: {@code INPLACE, writes go on}. */
    @Override
    public String toString() {
        return algorithm + (locksWrites() ? ", writes wait" : "");
    }
}
