package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SystemVersioning;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Statement;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * MariaDB's system versioning. It is always a statement of its own: a column can't be left out of it (error 4124), nor
 * taken into it again, in the one that adds or drops it.
 */
final class MySqlVersioningSql implements ObjectSql<SystemVersioning> {

    private static final String KEEP_HISTORY = "SET STATEMENT system_versioning_alter_history = KEEP FOR ";

    /** The lines that stand in {@code CREATE TABLE} between columns and keys. */
    static List<String> lines(SystemVersioning versioning) {
        List<String> lines = new ArrayList<>(
                rowColumns(versioning).map(MySqlVersioningSql::definition).toList());
        period(versioning).ifPresent(lines::add);
        return lines;
    }

    @Override
    public List<Step> create(ObjectId id, SystemVersioning versioning) {
        List<String> clauses = new ArrayList<>();
        lines(versioning).forEach(line -> clauses.add((line.startsWith("`") ? "ADD COLUMN " : "ADD ") + line));
        clauses.add("ADD SYSTEM VERSIONING");
        return List.of(Step.statement(
                "ALTER TABLE " + MySqlNames.quoted(id.tableName()) + ' ' + String.join(", ", clauses),
                MySqlHazards.copies(id)));
    }

    @Override
    public List<Step> drop(ObjectId id, SystemVersioning versioning) {
        List<String> clauses = new ArrayList<>();
        rowColumns(versioning).forEach(column -> clauses.add("DROP COLUMN " + MySqlNames.quoted(column.name())));
        period(versioning).ifPresent(period -> clauses.add("DROP PERIOD FOR SYSTEM_TIME"));
        clauses.add("DROP SYSTEM VERSIONING");
        return List.of(Step.statement(
                "ALTER TABLE " + MySqlNames.quoted(id.tableName()) + ' ' + String.join(", ", clauses),
                Hazard.losesData(
                        "What the rows of %s have been is gone; what they are stays.".formatted(id.tableName())),
                MySqlHazards.copies(id)));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, SystemVersioning before, SystemVersioning after) {
        return Optional.empty();
    }

    /**
     * Statements that change a table with system versioning say that they mean it: otherwise the server refuses,
     * because what rows have been changes with the table (error 4119; manual, "System-Versioned Tables").
     */
    static List<Statement> keepingHistory(List<Statement> statements, Catalog before, Catalog after) {
        Set<String> heads = Stream.of(before, after)
                .flatMap(side -> side.schemas().stream())
                .flatMap(schema -> schema.tables().stream())
                .filter(table -> !table.others(SystemVersioning.class).isEmpty())
                .map(Table::name)
                .map(name -> "ALTER TABLE " + MySqlNames.quoted(name))
                .collect(Collectors.toSet());
        return heads.isEmpty()
                ? statements
                : statements.stream()
                        .map(statement -> heads.stream().anyMatch(head -> begins(statement.sql(), head))
                                ? new Statement(
                                        KEEP_HISTORY + statement.sql(), statement.transactional(), statement.hazards())
                                : statement)
                        .toList();
    }

    private static boolean begins(String sql, String head) {
        return sql.startsWith(head) && (sql.startsWith(" ", head.length()) || sql.startsWith("\n", head.length()));
    }

    private static Stream<Column> rowColumns(SystemVersioning versioning) {
        return Stream.concat(versioning.start().stream(), versioning.end().stream());
    }

    private static Optional<String> period(SystemVersioning versioning) {
        return versioning
                .start()
                .flatMap(start -> versioning
                        .end()
                        .map(end -> "PERIOD FOR SYSTEM_TIME (%s, %s)"
                                .formatted(MySqlNames.quoted(start.name()), MySqlNames.quoted(end.name()))));
    }

    private static String definition(Column column) {
        return "%s %s GENERATED ALWAYS AS %s%s%s"
                .formatted(
                        MySqlNames.quoted(column.name()),
                        column.type(),
                        column.generated().map(Generated::expression).orElse(""),
                        column.options().is(MySqlOption.INVISIBLE) ? " INVISIBLE" : "",
                        column.comment()
                                .map(comment -> " COMMENT " + MySqlLiterals.text(comment))
                                .orElse(""));
    }
}
