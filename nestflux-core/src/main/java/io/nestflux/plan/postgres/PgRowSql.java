package io.nestflux.plan.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.plan.postgres.types.PgConversions;
import io.nestflux.plan.rows.StandardRowSql;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's statements about rows. */
final class PgRowSql extends StandardRowSql {

    @Override
    public String require(List<Expectation> expectations) {
        return "DO "
                + PgLiterals.dollarQuoted("\nBEGIN\n"
                        + checks(
                                expectations,
                                problem -> "RAISE EXCEPTION USING MESSAGE = "
                                        + PgLiterals.onOneLine(PgLiterals.text(problem)))
                        + "END\n");
    }

    @Override
    protected String quoted(QualifiedName table) {
        return PgNames.quote(table);
    }

    @Override
    protected String quoted(String column) {
        return PgNames.quote(column);
    }

    @Override
    protected String anyRow() {
        return "SELECT";
    }

    @Override
    protected String overriding(List<Column> columns) {
        boolean numbers = columns.stream()
                .anyMatch(column -> column.identity()
                        .filter(identity -> identity.mode() == Identity.Mode.ALWAYS)
                        .isPresent());
        return numbers ? " OVERRIDING SYSTEM VALUE" : "";
    }

    /** As texts, for there are types that know no equality: json, point. */
    @Override
    protected String isKept(String column, String type, String value) {
        return column + "::text = CAST(" + value + " AS " + type + ")::text";
    }

    @Override
    public String midway(Column before, Column after) {
        return PgConversions.firstTheValues(before.type(), after.type()) ? before.type() : after.type();
    }

    @Override
    public boolean waits(ForeignKey key) {
        return key.deferral() == Deferral.INITIALLY_DEFERRED;
    }

    @Override
    public Optional<String> settle() {
        return Optional.of("SET CONSTRAINTS ALL IMMEDIATE");
    }

    @Override
    public List<String> remarks(Table table, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.identity().isPresent())
                .map(column -> "the sequence of " + column.name()
                        + " does not know these numbers: when it comes to one," + " an insert is refused once")
                .toList();
    }

    /** What turns the line ends of a file, or puts in values for placeholders, must not change a value. */
    @Override
    public String literal(Column column, String sql) {
        if (!sql.startsWith("'") && !sql.startsWith("E'")) {
            return sql;
        }
        String line = PgLiterals.onOneLine(sql);
        if (!line.contains("${")) {
            return line;
        }
        String escaped = line.startsWith("E") ? line : "E" + line.replace("\\", "\\\\");
        return escaped.replace("${", "\\x24{");
    }
}
