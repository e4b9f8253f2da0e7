package io.nestflux.pull.names;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.postgres.PgNames;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What people want to be called otherwise, and what a pull had to decide: {@code nestflux-pull.properties}. A name that
 * was decided once stays, whatever comes beside it later.
 *
 * <pre>
 * table.public.usr=User
 * column.public.usr.nm=name
 * package.crm=com.acme.crm
 * skip=public.tmp_*
 * </pre>
 */
public final class NameMapping {

    /** How the file is called. */
    public static final String FILE = "nestflux-pull.properties";

    private static final String SKIP = "skip";

    private static final List<String> WORDS = List.of("table", "view", "type", "column", "package");

    private final Map<String, String> entries;
    private boolean changed;
    private boolean singular;

    private NameMapping(Map<String, String> entries) {
        this.entries = entries;
    }

    /** None. */
    public static NameMapping empty() {
        return new NameMapping(new TreeMap<>());
    }

    /**
     * That of a folder, if it has one.
     *
     * @throws NestFluxException {@code NF-107} if it cannot be read, or has what means nothing
     */
    public static NameMapping in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return empty();
        }
        Properties read = new Properties();
        try {
            read.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    file + " cannot be read: " + unreadable,
                    unreadable,
                    "correct it, or delete it and pull again");
        }
        NameMapping mapping = empty();
        read.forEach((key, value) ->
                mapping.add(file, key.toString(), value.toString().strip()));
        return mapping;
    }

    /** Whether classes of tables and views are called after one of what these are called after many of. */
    public NameMapping inSingular(boolean wanted) {
        singular = wanted;
        return this;
    }

    /** What a table or view is called in Java, without its ending, as long as nothing else is. */
    String own(ObjectId id) {
        return of(id).orElseGet(() -> JavaWords.pascal(singular ? Singular.of(id.name()) : id.name()));
    }

    private void add(Path file, String key, String value) {
        int dot = key.indexOf('.');
        boolean known = key.equals(SKIP) || dot > 0 && WORDS.contains(key.substring(0, dot));
        boolean named = key.equals(SKIP) || isName(key, value);
        if (!known || !named) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    file + " says " + key + "=" + value + ", which "
                            + (known ? "is no name in Java." : "is nothing that a pull knows."),
                    "write table.schema.name=User, column.schema.table.name=userName, package.schema=com.acme.crm or"
                            + " skip=schema.tmp_*");
        }
        entries.put(key, value);
    }

    private static boolean isName(String key, String value) {
        return key.startsWith("package.") ? JavaWords.isPackage(value) : JavaWords.isIdentifier(value);
    }

    /** Patterns of what is not pulled. */
    public List<String> skipped() {
        List<String> patterns = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        boolean quoted = false;
        for (char c : entries.getOrDefault(SKIP, "").toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                patterns.add(pattern.toString().strip());
                pattern.setLength(0);
            } else {
                pattern.append(c);
            }
        }
        patterns.add(pattern.toString().strip());
        return patterns.stream().filter(each -> !each.isEmpty()).toList();
    }

    Optional<String> of(ObjectId id) {
        return Optional.ofNullable(entries.get(key(id)));
    }

    Optional<String> ofColumn(QualifiedName table, String column) {
        return Optional.ofNullable(entries.get("column." + key(table) + "." + quoted(column)));
    }

    Optional<String> ofPackage(String schema) {
        return Optional.ofNullable(entries.get("package." + quoted(schema)));
    }

    void decided(ObjectId id, String name) {
        decided(key(id), name);
    }

    void decidedColumn(QualifiedName table, String column, String name) {
        decided("column." + key(table) + "." + quoted(column), name);
    }

    private void decided(String key, String name) {
        changed |= entries.putIfAbsent(key, name) == null;
    }

    private static String key(ObjectId id) {
        String word = id.kind().isType()
                ? "type"
                : id.kind().isRelation() && !id.kind().holdsData() ? "view" : "table";
        return word + "." + key(id.qualifiedName());
    }

    private static String key(QualifiedName name) {
        return name.schema().isEmpty() ? quoted(name.name()) : quoted(name.schema()) + "." + quoted(name.name());
    }

    private static String quoted(String name) {
        return PgNames.isPlain(name) ? name : PgNames.quote(name);
    }

    /**
     * Writes the file anew if something was decided that it does not say yet.
     *
     * @throws NestFluxException {@code NF-801} if it cannot be written
     */
    public void writeTo(Path folder) {
        if (!changed) {
            return;
        }
        StringBuilder text = new StringBuilder(
                "# What is called how in Java, see docs/goals.md, pull. What a pull had to decide stays as it is here.\n");
        entries.forEach((key, value) -> text.append(escaped(key))
                .append('=')
                .append(value.replace("\\", "\\\\"))
                .append('\n'));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(FILE), text);
        } catch (IOException failed) {
            throw new NestFluxException(
                    ErrorCode.PULL_BLOCKED,
                    folder.resolve(FILE) + " cannot be written: " + failed,
                    failed,
                    "see that the folder can be written to, and pull again");
        }
    }

    private static String escaped(String key) {
        StringBuilder text = new StringBuilder();
        for (char c : key.toCharArray()) {
            text.append(" =:#!\\".indexOf(c) >= 0 ? "\\" : "");
            text.append(
                    switch (c) {
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        case '\t' -> "\\t";
                        default -> String.valueOf(c);
                    });
        }
        return text.toString();
    }
}
