package io.nestflux.catalog;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the texts of a catalog mention: views in queries, functions in conditions. A server knows better, but none has
 * read a model as written, and none looks into the bodies of most routines. It is a guess, made for an order that will
 * mostly do: words are compared with names, and nothing is said that would close a circle.
 */
public final class Mentions {

    /** Bodies in bodies. */
    private static final int DEEPEST = 4;

    private final Dialect dialect;
    private final Map<String, List<ObjectId>> named = new HashMap<>();
    private final Map<ObjectId, Set<ObjectId>> mentions = new LinkedHashMap<>();
    private final Set<Dependency> found = new LinkedHashSet<>();

    private Mentions(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What uses what, by the words of its text. */
    public static Set<Dependency> in(Catalog catalog) {
        Map<ObjectId, SchemaObject> objects = catalog.objects();
        Mentions mentions = new Mentions(catalog.dialect());
        objects.keySet().forEach(mentions::name);
        boolean hasRoutines = objects.keySet().stream().anyMatch(id -> id.kind().isRoutine());
        Map<ObjectId, SchemaObject> routines = new LinkedHashMap<>();
        objects.forEach((id, object) -> {
            if (id.kind().isRoutine()) {
                routines.put(id, object); // last: their bodies are the least of reasons
            } else if (hasRoutines || !id.kind().comesWithItsTable()) {
                mentions.read(id, object);
            }
        });
        routines.forEach(mentions::read);
        return mentions.found;
    }

    /**
     * The names that a text may mean, in its order: words and what is quoted, without strings and comments. A body in
     * PostgreSQL's dollar quotes is no string, but read as all else. Double quotes may be names' on MySQL, too.
     */
    public static List<String> words(String text, Dialect dialect) {
        List<String> words = new ArrayList<>();
        addWords(text, dialect, 0, words);
        return words;
    }

    private static void addWords(String text, Dialect dialect, int depth, List<String> words) {
        for (Token token : Lexers.tokens(text, dialect)) {
            if (token.kind() == SqlLexer.Kind.WORD) {
                words.add(token.text().toLowerCase(Locale.ROOT));
            } else if (token.kind() == SqlLexer.Kind.QUOTED || token.text().startsWith("\"")) {
                words.add(token.content());
            } else if (token.text().startsWith("$") && token.kind() == SqlLexer.Kind.STRING && depth < DEEPEST) {
                addWords(token.content(), dialect, depth + 1, words);
            }
        }
    }

    private void name(ObjectId id) {
        switch (id.kind().family()) {
            case RELATIONS, SEQUENCES, TYPES -> name(id.name(), id);
            case ROUTINES -> name(Routine.properName(id.name()), id);
            case SCHEMAS, EXTENSIONS, COLLATIONS, PARTS, RIGHTS, OTHERS -> {
                // what is named inside something else, or to no statement, is not mentioned alone
            }
        }
    }

    private void name(String name, ObjectId id) {
        named.computeIfAbsent(name, missing -> new ArrayList<>()).add(id);
    }

    private void read(ObjectId user, SchemaObject object) {
        texts(object).forEach(text -> {
            words(text, dialect)
                    .forEach(word -> named.getOrDefault(word, List.of()).forEach(used -> add(user, used)));
        });
    }

    private static Stream<String> texts(SchemaObject object) {
        if (object instanceof View view) {
            return Stream.of(view.query());
        } else if (object instanceof Routine routine) {
            return Stream.of(routine.definition());
        } else if (object instanceof Trigger trigger) {
            return Stream.of(trigger.definition());
        } else if (object instanceof Rule rule) {
            return Stream.of(rule.definition());
        } else if (object instanceof Event event) {
            return Stream.of(event.definition());
        } else if (object instanceof Policy policy) {
            return Stream.concat(policy.using().stream(), policy.withCheck().stream());
        } else if (object instanceof Check check) {
            return Stream.of(check.expression());
        } else if (object instanceof Exclusion exclusion) {
            return Stream.of(exclusion.definition());
        } else if (object instanceof Column column) {
            return Stream.concat(
                    column.defaultValue().stream(), column.generated().map(Generated::expression).stream());
        } else if (object instanceof Index index) {
            return index.expressions();
        } else if (object instanceof Domain domain) {
            return Stream.concat(
                    Stream.of(domain.type()),
                    Stream.concat(
                            domain.defaultValue().stream(),
                            domain.checks().stream().map(Check::expression)));
        } else if (object instanceof CompositeType type) {
            return type.attributes().stream().map(CompositeType.Attribute::type);
        }
        return object instanceof RangeType range ? Stream.of(range.subtype()) : Stream.empty();
    }

    private void add(ObjectId user, ObjectId used) {
        ObjectId from = whole(user);
        ObjectId to = whole(used);
        if (!from.equals(to) && !isTable(user, used) && !leadsTo(to, from)) {
            mentions.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
            found.add(new Dependency(user, used));
        }
    }

    /** What is part of a table stands behind it anyhow. */
    private static boolean isTable(ObjectId user, ObjectId used) {
        return user.isPartOfTable()
                && used.kind().isRelation()
                && user.tableName().equals(used.tableName());
    }

    /** Where a part is created with its table, it is the table that waits. */
    private static ObjectId whole(ObjectId id) {
        return id.isPartOfTable() && id.kind().comesWithItsTable() ? ObjectId.table(id.tableName()) : id;
    }

    private boolean leadsTo(ObjectId from, ObjectId to) {
        Set<ObjectId> seen = new LinkedHashSet<>(Set.of(from));
        List<ObjectId> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            ObjectId next = open.remove(open.size() - 1);
            if (next.equals(to)) {
                return true;
            }
            mentions.getOrDefault(next, Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }
}
