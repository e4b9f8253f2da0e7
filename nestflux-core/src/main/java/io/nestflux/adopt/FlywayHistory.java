package io.nestflux.adopt;

import io.nestflux.Parameter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What {@code flyway_schema_history} says of Flyway's files. A row is taken back by a later one: of an undo migration,
 * or of {@code repair}, which marks the rows of deleted files.
 */
final class FlywayHistory {

    private final TreeMap<FlywayVersion, FlywayFile> versioned;
    private final TreeMap<String, FlywayFile> repeatable;
    private final Findings findings;

    private final TreeMap<FlywayVersion, ForeignRow> applied = new TreeMap<>();
    private final Map<String, ForeignRow> repeated = new HashMap<>();
    private Optional<FlywayVersion> baseline = Optional.empty();

    FlywayHistory(
            TreeMap<FlywayVersion, FlywayFile> versioned, TreeMap<String, FlywayFile> repeatable, Findings findings) {
        this.versioned = versioned;
        this.repeatable = repeatable;
        this.findings = findings;
    }

    Set<String> applied(List<ForeignRow> rows) {
        rows.stream()
                .sorted(Comparator.comparingLong(row -> row.number("installed_rank")))
                .forEach(this::follow);
        Set<String> origins = new LinkedHashSet<>();
        versioned.forEach((version, file) -> {
            if (isCovered(version) || isApplied(version, file)) {
                origins.add(file.name());
            }
        });
        applied.forEach(this::requireFile);
        boolean allVersioned = origins.size() == versioned.size();
        repeatable.forEach((description, file) -> {
            if (isUpToDate(description, file, allVersioned)) {
                origins.add(file.name());
            }
        });
        return origins;
    }

    private void follow(ForeignRow row) {
        String type = row.require("type");
        String description = row.require("description");
        Optional<FlywayVersion> version = row.text("version").flatMap(FlywayVersion::of);
        if (type.equals("SCHEMA")) {
            return;
        }
        if (!row.flag("success")) {
            findings.obstacle(
                    row.require("script") + " failed here, and Flyway's table says so",
                    "bring the database in order with Flyway: undo what is left of it, then run flyway repair");
        } else if (type.endsWith("BASELINE")) {
            baseline = version;
        } else if (type.equals("DELETE") || type.startsWith("UNDO")) {
            version.ifPresentOrElse(applied::remove, () -> repeated.remove(description));
        } else if (version.isPresent()) {
            applied.put(version.get(), row);
        } else {
            repeated.put(description, row);
        }
    }

    /** Flyway passes over what a baseline stands for: the database had it. */
    private boolean isCovered(FlywayVersion version) {
        return baseline.filter(it -> version.compareTo(it) <= 0).isPresent();
    }

    private boolean isApplied(FlywayVersion version, FlywayFile file) {
        ForeignRow row = applied.get(version);
        if (row == null) {
            return false;
        }
        row.text("checksum")
                .filter(checksum -> !checksum.equals(Integer.toString(file.checksum())))
                .ifPresent(checksum -> findings.obstacle(
                        file.name() + " was edited after it was applied here: its checksum is " + file.checksum()
                                + ", Flyway's table has " + checksum,
                        "put the file back as it was; if the edit does no harm, flyway repair accepts it"));
        return true;
    }

    private void requireFile(FlywayVersion version, ForeignRow row) {
        if (versioned.containsKey(version) || isCovered(version)) {
            return;
        }
        String script = row.require("script");
        if (row.require("type").contains("JDBC")) {
            findings.obstacle(
                    script + " is a migration in Java that was applied here",
                    "write what it does to a new database as SQL: V" + row.require("version") + "__"
                            + row.require("description").replace(' ', '_') + ".sql; here it will not run");
        } else {
            findings.obstacle(
                    script + " was applied here, and is not among the files",
                    "bring the file back, or name its directory, too: " + Parameter.SOURCE.set("one,another"));
        }
    }

    /** What is repeatable and has changed since is to run again, and where others are to come, after them. */
    private boolean isUpToDate(String description, FlywayFile file, boolean allVersioned) {
        Optional<ForeignRow> row = Optional.ofNullable(repeated.get(description));
        boolean same = row.flatMap(it -> it.text("checksum"))
                .filter(Integer.toString(file.checksum())::equals)
                .isPresent();
        if (row.isPresent() && !(same && allVersioned)) {
            findings.remark(file.name() + " runs again with the next migrate, as Flyway would have done"
                    + (same ? "; others that are pending come before it" : ": it has changed"));
        }
        return same && allVersioned;
    }
}
