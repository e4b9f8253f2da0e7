package io.nestflux.adopt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Flyway's locations: versioned migrations with their undo files, and after them what is repeatable. */
final class FlywayProject implements ForeignProject {

    private static final Pattern CODE = Pattern.compile("[VRUB].*__.*\\.(java|kt|class|groovy)");
    private static final Pattern CALLBACK = Pattern.compile("((before|after)[A-Z]\\w*|createSchema)(__.*)?\\.sql");

    private final TreeMap<FlywayVersion, FlywayFile> versioned = new TreeMap<>();
    private final Map<FlywayVersion, FlywayFile> undo = new HashMap<>();
    private final TreeMap<String, FlywayFile> repeatable = new TreeMap<>();

    private FlywayProject() {}

    static FlywayProject read(List<Path> locations, Findings findings) {
        FlywayProject project = new FlywayProject();
        for (Path location : locations) {
            Texts.below(location).forEach(file -> project.add(file, findings));
        }
        project.undo.forEach((version, file) -> {
            if (!project.versioned.containsKey(version)) {
                findings.remark(file.name() + " undoes what is not there, and was left out");
            }
        });
        return project;
    }

    private void add(Path path, Findings findings) {
        String name = String.valueOf(path.getFileName());
        Optional<FlywayFile> known = FlywayFile.of(path);
        if (known.isEmpty()) {
            tellOther(name, findings);
            return;
        }
        FlywayFile file = known.get();
        Optional<FlywayFile> twin = Optional.empty();
        switch (file.kind()) {
            case 'V' -> twin = Optional.ofNullable(versioned.put(file.version().orElseThrow(), file));
            case 'U' -> twin = Optional.ofNullable(undo.put(file.version().orElseThrow(), file));
            case 'R' -> {
                twin = Optional.ofNullable(repeatable.put(file.description(), file));
                findings.remark(name + " is repeatable. It becomes a migration that runs once, after the others;"
                        + " write later changes of it into new migrations");
            }
            default -> {
                findings.remark(name + " sums up migrations for new databases. They are imported themselves, so it was"
                        + " left out");
                return;
            }
        }
        twin.ifPresent(other -> findings.obstacle(
                name + " and " + other.name() + " have the same version or description", "keep one of them"));
        Texts.findPlaceholders(name, file.text(), findings);
    }

    private static void tellOther(String name, Findings findings) {
        if (CODE.matcher(name).matches()) {
            findings.obstacle(
                    name + " is a migration in Java",
                    "write what it does to a new database as SQL, in a file of the same version beside it, and take"
                            + " the class away; what runs in Java can be a listener of NestFlux.migrate()");
        } else if (CALLBACK.matcher(name).matches()) {
            findings.remark(name + " is a callback, and was left out");
        } else if (name.endsWith(".sql")) {
            findings.remark(name + " has no name that Flyway understands, and was left out");
        }
    }

    @Override
    public List<ForeignFile> files() {
        List<ForeignFile> files = new ArrayList<>();
        versioned.forEach((version, file) -> files.add(new ForeignFile(
                file.name(),
                file.description(),
                file.text(),
                Optional.ofNullable(undo.get(version)).map(FlywayFile::text),
                file.inTransaction())));
        repeatable
                .values()
                .forEach(file -> files.add(new ForeignFile(
                        file.name(), file.description(), file.text(), Optional.empty(), file.inTransaction())));
        return files;
    }

    @Override
    public Set<String> applied(List<ForeignRow> rows, Findings findings) {
        return new FlywayHistory(versioned, repeatable, findings).applied(rows);
    }
}
