package io.nestflux.adopt;

import io.nestflux.Parameter;
import io.nestflux.sql.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Liquibase's changelogs in formatted SQL. What is in XML, YAML or JSON, Liquibase itself has to write as SQL. */
final class LiquibaseProject implements ForeignProject {

    private static final Pattern OTHER_CHANGELOG = Pattern.compile(".*\\.(xml|ya?ml|json)");
    private static final Pattern CHANGESET = Pattern.compile("(?i)changeset");
    private static final Pattern CONDITIONAL = Pattern.compile("(?i)contextFilter|context|labels|runWith|runOrder");

    private final Dialect dialect;
    private final Findings findings;
    private final Map<String, ChangeSet> changeSets = new LinkedHashMap<>();
    private final Set<String> others = new LinkedHashSet<>();

    private LiquibaseProject(Dialect dialect, Findings findings) {
        this.dialect = dialect;
        this.findings = findings;
    }

    static LiquibaseProject read(List<Path> sources, Dialect dialect, Findings findings) {
        LiquibaseProject project = new LiquibaseProject(dialect, findings);
        for (Path source : sources) {
            for (Path file : Texts.below(source)) {
                Path name = Files.isDirectory(source) ? source.relativize(file) : file.getFileName();
                project.read(file, String.valueOf(name).replace('\\', '/'));
            }
        }
        findings.remark("Liquibase's checksums were not compared: each of its versions computes them in its own way");
        return project;
    }

    private void read(Path file, String name) {
        if (OTHER_CHANGELOG.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            if (CHANGESET.matcher(Texts.read(file)).find()) {
                findings.obstacle(
                        name + " has changesets that are not SQL",
                        "let Liquibase write them: liquibase update-sql --url=offline:postgresql (or mysql), and put"
                                + " the statements into a changelog in formatted SQL with the same authors and ids");
            } else {
                findings.remark(name + " has no changesets of its own. Files are taken in the order of their paths; if"
                        + " that is not the order, name them with commas between");
            }
            return;
        }
        if (!name.endsWith(".sql")) {
            return;
        }
        String text = Texts.read(file);
        if (!FormattedSql.isFormatted(text)) {
            findings.remark(name + " does not begin with \"--liquibase formatted sql\", and was left out");
            return;
        }
        Texts.findPlaceholders(name, text, findings);
        FormattedSql.read(name, text, findings).forEach(this::add);
    }

    private void add(ChangeSet change) {
        if (!change.isFor(dialect) || change.says("ignore", "true")) {
            others.add(change.id() + "::" + change.author());
            findings.remark(change.origin() + " is not for " + dialect.productName() + ", and was left out");
            return;
        }
        change.attributes().keySet().stream()
                .filter(name -> CONDITIONAL.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> findings.obstacle(
                        change.origin() + " has " + name + ":"
                                + change.attributes().get(name),
                        "in a copy of the changelog, take the attribute away if the changeset is for every database,"
                                + " or the changeset if it is not"));
        if (change.says("runalways", "true")) {
            findings.obstacle(
                    change.origin() + " runs always",
                    "take it out of a copy of the changelog; what is to run after each migrate goes into"
                            + " afterMigrate.sql");
        }
        if (change.says("failonerror", "false")) {
            findings.obstacle(
                    change.origin() + " may fail, and Liquibase goes on",
                    "in a copy of the changelog, write it so that it cannot fail, or take it away");
        }
        if (change.says("runonchange", "true")) {
            findings.remark(change.origin() + " runs on change. It becomes a migration that runs once; write later"
                    + " changes of it into new migrations");
        }
        if (changeSets.put(change.origin(), change) != null) {
            findings.obstacle(change.origin() + " is there twice", "give one of them another id");
        }
    }

    @Override
    public List<ForeignFile> files() {
        return changeSets.values().stream()
                .map(change -> new ForeignFile(
                        change.origin(),
                        change.name(),
                        change.sql(dialect, findings),
                        change.back(dialect, findings),
                        !change.says("runintransaction", "false")))
                .toList();
    }

    @Override
    public Set<String> applied(List<ForeignRow> rows, Findings problems) {
        Set<String> origins = new LinkedHashSet<>();
        for (ForeignRow row : rows) {
            String key = row.require("id") + "::" + row.require("author");
            List<ChangeSet> candidates = candidates(row, changeSets.values());
            if (row.require("exectype").equals("FAILED")) {
                problems.obstacle(
                        row.require("filename") + "::" + key + " failed here, and Liquibase's table says so",
                        "bring the database in order, and let Liquibase run it again");
            } else if (candidates.size() == 1) {
                origins.add(candidates.get(0).origin());
            } else if (candidates.size() > 1) {
                problems.obstacle(
                        row.require("filename") + "::" + key + " was applied here, and may be any of "
                                + String.join(
                                        ", ",
                                        candidates.stream()
                                                .map(ChangeSet::origin)
                                                .toList()),
                        "name the directory from which Liquibase sees its files: "
                                + Parameter.SOURCE.set("src/main/resources"));
            } else if (!others.contains(key)) {
                problems.obstacle(
                        row.require("filename") + "::" + key + " was applied here, and is not in the changelogs",
                        "bring its changelog back, or name it, too: " + Parameter.SOURCE.set("one,another"));
            }
        }
        return origins;
    }

    /** Liquibase's path of a file depends on where it was started from; so the longest common end tells. */
    private static List<ChangeSet> candidates(ForeignRow row, Collection<ChangeSet> all) {
        List<ChangeSet> same = all.stream()
                .filter(it -> it.id().equals(row.require("id")) && it.author().equals(row.require("author")))
                .toList();
        String path = row.require("filename").replaceFirst("^classpath:/?", "");
        List<ChangeSet> exact =
                same.stream().filter(it -> it.file().equals(path)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<ChangeSet> found = new ArrayList<>();
        for (ChangeSet change : same) {
            if (path.endsWith("/" + change.file()) || change.file().endsWith("/" + path)) {
                found.add(change);
            }
        }
        return found;
    }
}
