package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.Schema;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What bodies call by its name alone, though it is in a schema that is not searched by itself: the role or the database
 * that runs the function searches there, and the session that creates it need not. The server looks such names up when
 * it checks a body: all of SQL's, and of PL/pgSQL's what is declared (manual, check_function_bodies).
 */
final class PgBodyNames {

    private static final Set<String> SEARCHED = Set.of("public", "pg_catalog");

    private final Set<String> schemas;
    private final Set<String> elsewhere;

    /** @param catalog what is there when the body is checked */
    PgBodyNames(Catalog catalog) {
        Set<String> found = names(catalog, SEARCHED::contains);
        this.schemas = catalog.schemas().stream().map(Schema::name).collect(Collectors.toUnmodifiableSet());
        this.elsewhere = names(catalog, schema -> !SEARCHED.contains(schema)).stream()
                .filter(name -> !found.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(Catalog catalog, Predicate<String> schema) {
        return catalog.objects().keySet().stream()
                .filter(id -> isLookedUp(id.kind()) && schema.test(id.schema()))
                .map(PgBodyNames::properName)
                .collect(Collectors.toSet());
    }

    private static boolean isLookedUp(Kind kind) {
        return switch (kind.family()) {
            case RELATIONS, SEQUENCES, TYPES, ROUTINES -> true;
            case SCHEMAS, EXTENSIONS, COLLATIONS, PARTS, RIGHTS, OTHERS -> false;
        };
    }

    private static String properName(ObjectId id) {
        return id.kind().isRoutine() ? Routine.properName(id.name()) : id.name();
    }

    /** Whether the server may not find what a body calls so. A function that says where to search is checked there. */
    boolean mayNotBeFound(Routine routine) {
        if (elsewhere.isEmpty() || routine.kind() == Kind.AGGREGATE) {
            return false;
        }
        SqlTokens head = SqlTokens.of(routine.definition(), Dialect.POSTGRESQL);
        boolean isDeclared = false;
        while (!head.isEnd()) {
            if (head.take("SET", "search_path")) {
                return false;
            } else if (head.take("LANGUAGE")) {
                isDeclared = head.part().equals("plpgsql");
            } else if (head.peek().text().startsWith("$")) {
                SqlTokens body = SqlTokens.of(head.next().content(), Dialect.POSTGRESQL);
                return isDeclared ? declares(body) : calls(body);
            } else {
                head.skip();
            }
        }
        return false;
    }

    private boolean calls(SqlTokens body) {
        while (!body.isEnd()) {
            if (isElsewhere(body)) {
                return true;
            }
        }
        return false;
    }

    private boolean declares(SqlTokens body) {
        while (body.takeThrough("DECLARE")) {
            while (!body.isEnd() && !body.take("BEGIN")) {
                if (isElsewhere(body)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes what comes next, and all of a name. */
    private boolean isElsewhere(SqlTokens body) {
        if (!body.peek().isName()) {
            body.skip();
            return false;
        }
        String name = body.part();
        boolean isSchema = false;
        while (body.take(".")) {
            isSchema = schemas.contains(name);
            body.skip();
        }
        return !isSchema && elsewhere.contains(name);
    }
}
