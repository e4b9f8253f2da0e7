package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Grant;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Statistics;
import io.nestflux.catalog.Table;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands beside a table and is told in its class all the same: partitions, extended statistics, rights. */
final class PgTableRest {

    private final PgSourceContext context;
    private final JavaFile file;
    private final QualifiedName table;
    private final List<Code> statements = new ArrayList<>();

    PgTableRest(PgSourceContext context, JavaFile file, QualifiedName table) {
        this.context = context;
        this.file = file;
        this.table = table;
    }

    List<Code> statements() {
        partitions(Code.on(""), table);
        for (Schema schema : context.catalog().schemas()) {
            schema.objects(Statistics.class).stream()
                    .filter(statistics -> statistics.table().equals(table))
                    .forEach(statistics -> statements.add(statistics(statistics)));
        }
        ObjectId id = ObjectId.table(table);
        for (Grant grant : context.grantsOn(id)) {
            statements.addAll(
                    PgGrantCode.of(Code.on(""), grant, column -> Code.word(context.field(file, table, column))));
        }
        return statements;
    }

    private void partitions(Chain parent, QualifiedName parentName) {
        for (QualifiedName name : context.partitionsOf(parentName)) {
            if (!context.isToldByItsParent(name)) {
                continue;
            }
            Table partition = context.catalog().table(name).orElseThrow();
            String bound = PgPartitionCode.boundOf(partition, parentName).orElse("");
            Chain chain = PgPartitionCode.of(
                    parent, parentName, name, partition, bound, PgPartitionCode.terms(context, file, table));
            boolean has = PgPartitionCode.hasPartsOfItsOwn(partition)
                    || !context.partitionsOf(name).isEmpty();
            if (!has) {
                statements.add(chain);
                continue;
            }
            String variable = context.names().table(name).simpleName();
            String local = variable.substring(0, 1).toLowerCase(Locale.ROOT) + variable.substring(1);
            statements.add(Code.declared(file.use("io.nestflux.table.postgres.PgPartition"), local, chain));
            PgIndexCode indexes = new PgIndexCode(context, name, column -> Code.on(context.field(file, table, column)));
            statements.addAll(PgPartitionCode.parts(
                    local,
                    partition,
                    indexes,
                    columns -> columns.stream()
                            .map(column -> Code.word(context.field(file, table, column)))
                            .toArray(Code[]::new)));
            partitions(Code.on(local), name);
        }
    }

    /** {@code CREATE STATISTICS app.s (ndistinct) ON a, (b + c) FROM app.t}. */
    private Chain statistics(Statistics statistics) {
        SqlText text = SqlText.of(statistics.definition(), Dialect.POSTGRESQL);
        int on = text.find(0, token -> token.is("ON"));
        int from = text.find(on, token -> token.is("FROM"));
        Code[] terms = SqlText.list(text.between(on + 1, from), Dialect.POSTGRESQL).stream()
                .map(this::term)
                .toArray(Code[]::new);
        Chain chain = Code.call("statistics", Code.text(statistics.name())).call("on", terms);
        int open = text.find(0, token -> token.is("("));
        if (open < on) {
            String owner = file.use("io.nestflux.table.postgres.PgStatistics") + ".Kind.";
            chain = chain.call(
                    "kinds",
                    SqlText.list(text.between(open + 1, text.next(open) - 1), Dialect.POSTGRESQL).stream()
                            .map(kind -> Code.word(owner + kind.toUpperCase(Locale.ROOT)))
                            .toArray(Code[]::new));
        }
        if (statistics.options().get(PgOption.TARGET).isPresent()) {
            chain = chain.call(
                    "target",
                    Code.word(String.valueOf(
                            statistics.options().get(PgOption.TARGET).get())));
        }
        return PgTableParts.text(chain, "comment", statistics.comment());
    }

    private Code term(String sql) {
        SqlTokens tokens = SqlTokens.of(sql, Dialect.POSTGRESQL);
        String name = tokens.peek().isName() ? tokens.part() : "";
        return tokens.isEnd() && !name.isEmpty()
                ? Code.word(context.field(file, table, name))
                : Code.call("expression", Code.text(SqlText.withoutParentheses(sql, Dialect.POSTGRESQL)));
    }
}
