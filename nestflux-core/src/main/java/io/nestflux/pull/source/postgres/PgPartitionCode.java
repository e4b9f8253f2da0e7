package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Partitions, which are told in the class of their table, and what a table is partitioned by. */
final class PgPartitionCode {

    private PgPartitionCode() {}

    /** {@code RANGE (created_at, lower(name))}. */
    static Chain key(Chain table, String by, Function<IndexPart, Code> terms) {
        int open = by.indexOf('(');
        String method = switch (by.substring(0, open).strip()) {
            case "RANGE" -> "partitionByRange";
            case "LIST" -> "partitionByList";
            default -> "partitionByHash";
        };
        String inside = by.substring(open + 1, by.lastIndexOf(')'));
        return table.call(
                method,
                SqlText.of(inside, Dialect.POSTGRESQL).parts(token -> token.is(",")).stream()
                        .map(term -> terms.apply(PgTermText.part(term)))
                        .toArray(Code[]::new));
    }

    /** How a part of a key is written in the class of a table. */
    static Function<IndexPart, Code> terms(PgSourceContext context, JavaFile file, QualifiedName table) {
        return new PgIndexCode(context, file, table)::term;
    }

    /** The partition up to its bound and what it is partitioned by itself. */
    static Chain of(
            Chain parent,
            QualifiedName parentName,
            QualifiedName name,
            Table partition,
            String bound,
            Function<IndexPart, Code> terms) {
        Chain chain = name.schema().equals(parentName.schema())
                ? parent.call("partition", Code.text(name.name()))
                : parent.call("partition", Code.text(name.schema()), Code.text(name.name()));
        chain = bound(chain, bound);
        Optional<String> by = partition.options().get(PgOption.PARTITION_BY);
        if (by.isPresent()) {
            chain = key(chain, by.get(), terms);
        }
        chain = PgTableParts.text(chain, "comment", partition.comment());
        chain = PgTableParts.parameters(chain, partition.options());
        chain = PgTableParts.text(chain, "tablespace", partition.options().get(PgOption.TABLESPACE));
        chain = PgTableParts.text(chain, "accessMethod", partition.options().get(PgOption.ACCESS_METHOD));
        return partition.options().is(PgOption.UNLOGGED) ? chain.call("unlogged") : chain;
    }

    static Chain bound(Chain chain, String bound) {
        SqlText text = SqlText.of(bound, Dialect.POSTGRESQL);
        int from = text.behind(0, "FOR", "VALUES", "FROM");
        if (from >= 0) {
            int open = text.significant(from);
            int to = text.behind(text.next(open), "TO");
            return chain.call("from", values(group(text, open))).call("to", values(group(text, text.significant(to))));
        }
        int in = text.behind(0, "FOR", "VALUES", "IN");
        if (in >= 0) {
            return chain.call("in", values(group(text, text.significant(in))));
        }
        int with = text.behind(0, "FOR", "VALUES", "WITH");
        if (with < 0) {
            return chain.call("defaultPartition");
        }
        List<String> numbers = new ArrayList<>();
        text.tokens().stream()
                .filter(token -> Character.isDigit(token.text().charAt(0)))
                .forEach(token -> numbers.add(token.text()));
        return chain.call("modulus", Code.word(numbers.get(0))).call("remainder", Code.word(numbers.get(1)));
    }

    private static String group(SqlText text, int open) {
        return text.between(open + 1, text.next(open) - 1);
    }

    private static Code[] values(String list) {
        return SqlText.list(list, Dialect.POSTGRESQL).stream()
                .map(PgPartitionCode::value)
                .toArray(Code[]::new);
    }

    private static Code value(String sql) {
        if (sql.equals("MINVALUE") || sql.equals("MAXVALUE") || sql.equals("true") || sql.equals("false")) {
            return Code.word(sql);
        }
        boolean plain = sql.length() > 1
                && sql.startsWith("'")
                && sql.endsWith("'")
                && SqlText.of(sql, Dialect.POSTGRESQL).size() == 1;
        return plain
                ? Code.text(sql.substring(1, sql.length() - 1).replace("''", "'"))
                : Code.call("expression", Code.text(sql));
    }

    /** Whether a partition has no more than can be said of one in the class of its table. */
    static boolean hasPartsOfItsOwn(Table partition) {
        return !partition.indexes().isEmpty()
                || !partition.checks().isEmpty()
                || !partition.uniques().isEmpty()
                || partition.primaryKey().isPresent();
    }

    /** The bound of a partition. */
    static Optional<String> boundOf(Table table, QualifiedName parent) {
        return table.others(Inheritance.class).stream()
                .filter(inheritance -> inheritance.parent().equals(parent))
                .findFirst()
                .flatMap(Inheritance::bound);
    }

    /** The statements that give a partition what is its own. */
    static List<Chain> parts(
            String variable, Table partition, PgIndexCode indexes, Function<List<String>, Code[]> columns) {
        List<Chain> all = new ArrayList<>();
        for (KeyConstraint key : partition.primaryKey().stream().toList()) {
            all.add(Code.on(variable)
                    .call("primaryKey", columns.apply(key.columns()))
                    .call("name", Code.text(key.name())));
        }
        for (KeyConstraint key : partition.uniques()) {
            all.add(Code.on(variable).call("unique", Code.text(key.name())).call("on", columns.apply(key.columns())));
        }
        for (Check check : partition.checks()) {
            all.add(PgTableParts.details(
                    Code.on(variable).call("check", Code.text(check.name()), Code.text(check.expression())), check));
        }
        for (Index index : partition.indexes()) {
            all.add(indexes.of(index, Code.on(variable).call("index", Code.text(index.name()))));
        }
        return all;
    }
}
