package io.nestflux.adopt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a changelog in Liquibase's formatted SQL: what its comments say, and the SQL between them. */
final class FormattedSql {

    private static final Pattern HEADER =
            Pattern.compile("\\s*--\\s*liquibase\\s+formatted\\s+sql(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGESET = comment("changeset\\s+(\"[^\"]+\"|[^:]+):\\s*(\"[^\"]+\"|\\S+)(\\s+.*)?");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+):(\"[^\"]*\"|'[^']*'|\\S+)");
    private static final Pattern ROLLBACK = comment("rollback(?:\\s+(.*))?");
    private static final Pattern ROLLBACK_BEGIN =
            Pattern.compile("\\s*/\\*\\s*liquibase\\s+rollback\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLLBACK_END = Pattern.compile("\\s*\\*/\\s*");
    private static final Pattern REFUSED =
            comment("(preconditions?\\b|precondition-[\\w-]+|property|ignoreLines|rollbackSqlFile).*");
    private static final Pattern IGNORED = comment("(comment|validCheckSum)\\b.*");

    private final String file;
    private final Findings findings;
    private final List<ChangeSet> changeSets = new ArrayList<>();

    private Optional<Matcher> head = Optional.empty();
    private StringBuilder body = new StringBuilder();
    private StringBuilder rollback = new StringBuilder();
    private boolean inRollback;
    private String logicalPath = "";

    private FormattedSql(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    private static Pattern comment(String content) {
        return Pattern.compile("\\s*--\\s*" + content, Pattern.CASE_INSENSITIVE);
    }

    static boolean isFormatted(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> HEADER.matcher(line).matches())
                .isPresent();
    }

    /**
     * The changesets of a changelog, in order.
     *
     * @param file what to call it
     */
    static List<ChangeSet> read(String file, String text, Findings findings) {
        FormattedSql changelog = new FormattedSql(file, findings);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            changelog.read(lines.get(i), i + 1);
        }
        changelog.finish();
        return List.copyOf(changelog.changeSets);
    }

    private void read(String line, int number) {
        Matcher header = HEADER.matcher(line);
        Matcher changeSet = CHANGESET.matcher(line);
        Matcher back = ROLLBACK.matcher(line);
        if (header.matches()) {
            logicalPath = attributes(header.group(1)).getOrDefault("logicalfilepath", "");
        } else if (inRollback) {
            inRollback = !ROLLBACK_END.matcher(line).matches();
            rollback.append(inRollback ? line + "\n" : "");
        } else if (changeSet.matches()) {
            finish();
            head = Optional.of(changeSet);
        } else if (REFUSED.matcher(line).matches()) {
            findings.obstacle(
                    file + ", line " + number + ", has " + line.strip() + ", which NestFlux has no counterpart for",
                    "in a copy of the changelog, write what a new database is to get, without it");
        } else if (back.matches()) {
            rollback.append(Optional.ofNullable(back.group(1)).orElse("")).append('\n');
        } else if (ROLLBACK_BEGIN.matcher(line).matches()) {
            inRollback = true;
        } else if (head.isPresent() && !IGNORED.matcher(line).matches()) {
            body.append(line).append('\n');
        } else if (head.isEmpty() && !line.isBlank() && !line.strip().startsWith("--")) {
            findings.obstacle(
                    file + ", line " + number + ", stands before the first changeset",
                    "give it a changeset, or take it away");
        }
    }

    private void finish() {
        head.ifPresent(matcher -> {
            Map<String, String> attributes =
                    attributes(Optional.ofNullable(matcher.group(3)).orElse(""));
            String path = attributes.getOrDefault("logicalfilepath", logicalPath.isEmpty() ? file : logicalPath);
            changeSets.add(new ChangeSet(
                    path,
                    unquoted(matcher.group(1).strip()),
                    unquoted(matcher.group(2)),
                    attributes,
                    body.toString().strip() + "\n",
                    back()));
        });
        head = Optional.empty();
        body = new StringBuilder();
        rollback = new StringBuilder();
    }

    private Optional<String> back() {
        String text = rollback.toString().strip();
        if (text.toLowerCase(Locale.ROOT).startsWith("changesetid:")) {
            findings.remark(file + " has a rollback that refers to another changeset; it was left out");
            return Optional.empty();
        }
        boolean nothing = text.isEmpty() || text.equalsIgnoreCase("not required") || text.equalsIgnoreCase("empty");
        return nothing ? Optional.empty() : Optional.of(text + "\n");
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), unquoted(attribute.group(2)));
        }
        return attributes;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.startsWith("\"") && text.endsWith("\"") || text.startsWith("'") && text.endsWith("'"));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
