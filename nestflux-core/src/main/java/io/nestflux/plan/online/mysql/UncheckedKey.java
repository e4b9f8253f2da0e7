package io.nestflux.plan.online.mysql;

import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.Statement;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A foreign key that is added while the server checks none: otherwise it copies the table, and writes wait. Two queries
 * check instead, one before and one after, because rows may come in between; from the moment the key is there, the
 * server looks after new ones.
 *
 * @param table the table that gets it
 * @param key the key
 * @param flavour the product
 */
record UncheckedKey(QualifiedName table, ForeignKey key, MySqlFlavour flavour) {

    private static final String OFF = "SET foreign_key_checks = 0";
    private static final String ON = "SET foreign_key_checks = 1";

    /** @param added the statement that adds it */
    List<Statement> around(Statement added) {
        return List.of(
                new Statement(check(), true, added.hazards()),
                new Statement(OFF, true, List.of()),
                new Statement(added.sql(), true, List.of()),
                new Statement(ON, true, List.of()),
                new Statement(check(), true, List.of()));
    }

    /**
     * Neither server has a way to raise an error with a value in it outside of a program, but functions that show what
     * they do not understand: MySQL's all of it, MariaDB's the beginning. A query only reads, and locks nothing.
     */
    private String check() {
        String values = key.columns().stream().map(UncheckedKey::child).collect(Collectors.joining(", '/', "));
        String joined = IntStream.range(0, key.columns().size())
                .mapToObj(place -> parent(key.referencedColumns().get(place)) + " = "
                        + child(key.columns().get(place)))
                .collect(Collectors.joining(" AND "));
        String given = key.columns().stream()
                .map(column -> child(column) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        String rows = "FROM %s AS child LEFT JOIN %s AS parent ON %s\n  WHERE %s AND %s IS NULL\n  HAVING COUNT(*) > 0"
                .formatted(
                        MySqlNames.quoted(table),
                        MySqlNames.quoted(key.referencedTable()),
                        joined,
                        given,
                        parent(key.referencedColumns().get(0)));
        String sample = "MIN(CONCAT(" + values + "))";
        if (flavour.runsBlocks()) {
            return """
                    SELECT EXTRACTVALUE('<none/>', (
                      SELECT CONCAT('~', COUNT(*), ' rows, as ', %s)
                      %s))""".formatted(sample, rows);
        }
        String problem = "CONCAT(COUNT(*), %s, %s)"
                .formatted(
                        MySqlLiterals.text(" rows of %s refer by %s to none of %s, as "
                                .formatted(table, String.join(", ", key.columns()), key.referencedTable())),
                        sample);
        return """
                SELECT uuid_to_bin(broken.problem) FROM (
                  SELECT %s AS problem
                  %s) AS broken""".formatted(problem, rows);
    }

    private static String child(String column) {
        return "child." + MySqlNames.quoted(column);
    }

    private static String parent(String column) {
        return "parent." + MySqlNames.quoted(column);
    }
}
