package io.nestflux.plan.online.mysql;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Optional;

/**
 * An {@code ALTER TABLE} taken apart.
 *
 * @param head all up to the table's name, that included; MariaDB's {@code SET STATEMENT … FOR} may come before
 * @param table the table
 * @param clauses what is changed
 */
record AlterText(String head, QualifiedName table, List<Clause> clauses) {

    AlterText {
        clauses = List.copyOf(clauses);
    }

    /** Empty if it is another statement. */
    static Optional<AlterText> of(String sql, Dialect dialect) {
        SqlText text = SqlText.of(sql, dialect);
        int begin = text.isAt(0, "SET", "STATEMENT") ? text.find(0, token -> token.is("FOR")) + 1 : 0;
        int name = text.behind(begin, "ALTER", "TABLE");
        if (name < 0) {
            return Optional.empty();
        }
        int first = text.significant(name);
        int dot = text.behind(first + 1, ".");
        int last = dot < 0 ? first : text.significant(dot);
        QualifiedName table = new QualifiedName(dot < 0 ? "" : name(text, first), name(text, last));
        List<Clause> clauses = text.part(last + 1, text.size()).parts(token -> token.is(",")).stream()
                .map(Clause::of)
                .toList();
        return Optional.of(new AlterText(text.between(0, last + 1), table, clauses));
    }

    private static String name(SqlText text, int place) {
        return text.get(place).kind() == SqlLexer.Kind.WORD
                ? text.get(place).text()
                : MySqlNames.unquoted(text.get(place).text());
    }

    /** Whether it is about partitions: the server takes other clauses beside them in other places, or nowhere. */
    boolean isAboutPartitions() {
        return clauses.stream()
                .anyMatch(clause -> clause.is(
                        Clause.Verb.ADD_PARTITION,
                        Clause.Verb.DROP_PARTITION,
                        Clause.Verb.SPREAD_PARTITIONS,
                        Clause.Verb.EXCHANGE_PARTITION));
    }

    /** The statement. */
    String sql() {
        return with(clauses.stream().map(Clause::sql).toList());
    }

    /** The statement with these clauses, and with what follows them as they do. */
    String with(List<String> texts) {
        return texts.size() == 1 ? head + " " + texts.get(0) : head + "\n    " + String.join(",\n    ", texts);
    }
}
