package io.nestflux.pull.merge;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the last pull saw: a line for each object and each part of one. It tells what has changed in the database since
 * then from what was changed in the classes, and serves nothing else.
 */
record PullLock(Map<Key, LockLine> lines) {

    /** The name of the file. */
    static final String NAME = "nestflux-pull.lock";

    private static final String HEAD =
            "# what the last pull saw: keep it in version control, and change nothing in it\n";

    PullLock {
        lines = new TreeMap<>(lines);
    }

    static PullLock of(Collection<LockLine> lines) {
        return new PullLock(lines.stream()
                .collect(Collectors.toMap(LockLine::key, line -> line, (first, second) -> first, TreeMap::new)));
    }

    /** @return empty if it is not whole, as after a merge that left its marks */
    static Optional<PullLock> parse(String text) {
        Map<Key, LockLine> lines = new TreeMap<>();
        for (String each : text.lines().toList()) {
            if (each.startsWith("#") || each.isBlank()) {
                continue;
            }
            Optional<LockLine> line = LockLine.parse(each);
            if (line.isEmpty() || lines.put(line.get().key(), line.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new PullLock(lines));
    }

    String render() {
        return HEAD
                + lines.values().stream().map(LockLine::render).sorted().collect(Collectors.joining("\n", "", "\n"));
    }
}
