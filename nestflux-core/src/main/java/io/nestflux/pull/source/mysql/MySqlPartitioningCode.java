package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Partitioning.Partition;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import io.nestflux.sql.mysql.MySqlLiterals;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a table is cut into partitions, told in the constructor of its class. */
final class MySqlPartitioningCode {

    private final MySqlSourceContext context;
    private final JavaFile file;
    private final QualifiedName table;

    MySqlPartitioningCode(MySqlSourceContext context, JavaFile file, Table table) {
        this.context = context;
        this.file = file;
        this.table = MySqlSourceContext.name(table.name());
    }

    Chain of(Partitioning partitioning) {
        Chain chain = method(partitioning.by()).orElseGet(() -> Code.call("partitionBy", Code.text(partitioning.by())));
        if (partitioning.subBy().isPresent()) {
            String sub = partitioning.subBy().get();
            Chain whole = chain;
            chain = subMethod(chain, sub).orElseGet(() -> whole.call("subpartitionBy", Code.text(sub)));
        }
        List<Partition> partitions = partitioning.partitions();
        if (partitions.isEmpty()) {
            return chain;
        }
        if (partitions.equals(Partitioning.numbered(partitioning.by(), partitions.size()))) {
            return chain.call("of", Code.word(String.valueOf(partitions.size())));
        }
        return chain.call("of", partitions.stream().map(this::partition).toArray(Code[]::new));
    }

    private Optional<Chain> method(String by) {
        SqlText text = SqlText.of(by, Dialect.MARIADB);
        boolean linear = text.isAt(0, "LINEAR");
        int word = linear ? text.behind(0, "LINEAR") : 0;
        if (text.isAt(word, "SYSTEM_TIME")) {
            return systemTime(text, text.behind(word, "SYSTEM_TIME"));
        }
        Optional<Chain> chain = Stream.of("Range", "List", "Hash", "Key")
                .filter(each -> text.isAt(word, each.toUpperCase(Locale.ROOT)))
                .findFirst()
                .flatMap(each -> cut(text, text.significant(word) + 1, each));
        return linear ? chain.map(found -> found.call("linear")) : chain;
    }

    private Optional<Chain> cut(SqlText text, int behind, String word) {
        boolean columns = text.isAt(behind, "COLUMNS");
        int open = text.significant(columns ? text.behind(behind, "COLUMNS") : behind);
        if (!text.get(open).is("(") || text.significant(text.next(open)) < text.size()) {
            return Optional.empty();
        }
        String inside = text.between(open + 1, text.next(open) - 1).strip();
        if (columns || word.equals("Key")) {
            return Optional.of(Code.call("partitionBy" + word + (columns ? "Columns" : ""), columns(inside)));
        }
        return Optional.of(Code.call("partitionBy" + word, Code.text(inside)));
    }

    private Code[] columns(String list) {
        return SqlText.of(list, Dialect.MARIADB).tokens().stream()
                .filter(Token::isName)
                .map(token -> context.field(table, token.content()))
                .toArray(Code[]::new);
    }

    /** {@code LIMIT 1000}, {@code INTERVAL 1 MONTH STARTS TIMESTAMP'2025-01-01 00:00:00' AUTO}. */
    private Optional<Chain> systemTime(SqlText text, int behind) {
        Chain chain = Code.call("partitionBySystemTime");
        int at = text.significant(behind);
        if (text.isAt(at, "LIMIT")) {
            int number = text.significant(text.behind(at, "LIMIT"));
            chain = chain.call("limit", Code.word(text.get(number).text()));
            at = text.significant(number + 1);
        } else if (text.isAt(at, "INTERVAL")) {
            int length = text.behind(at, "INTERVAL");
            int starts = text.find(length, token -> token.is("STARTS"));
            int literal = text.significant(Math.max(text.behind(starts, "STARTS", "TIMESTAMP"), starts));
            if (text.get(literal).kind() != SqlLexer.Kind.STRING) {
                return Optional.empty();
            }
            String moment = MySqlLiterals.read(text.get(literal).text()).replace(' ', 'T');
            chain = chain.call(
                    "interval",
                    Code.text(text.between(length, starts).strip()),
                    MySqlMoment.of(file, LocalDateTime.parse(moment)));
            at = text.significant(literal + 1);
        }
        if (text.isAt(at, "AUTO")) {
            chain = chain.call("auto");
            at = text.significant(text.behind(at, "AUTO"));
        }
        return at < text.size() ? Optional.empty() : Optional.of(chain);
    }

    private Optional<Chain> subMethod(Chain chain, String by) {
        SqlText text = SqlText.of(by, Dialect.MARIADB);
        boolean linear = text.isAt(0, "LINEAR");
        int word = linear ? text.behind(0, "LINEAR") : 0;
        boolean hash = text.isAt(word, "HASH");
        int open = text.significant(text.significant(word) + 1);
        if (!hash && !text.isAt(word, "KEY") || !text.get(open).is("(")) {
            return Optional.empty();
        }
        String inside = text.between(open + 1, text.next(open) - 1).strip();
        Chain all = hash
                ? chain.call("subpartitionByHash", Code.text(inside))
                : chain.call("subpartitionByKey", columns(inside));
        all = linear ? all.call("linearSubpartitions") : all;
        int count = text.behind(text.next(open), "SUBPARTITIONS");
        return Optional.of(
                count < 0
                        ? all
                        : all.call(
                                "subpartitions",
                                Code.word(text.from(text.significant(count)).strip())));
    }

    private Code partition(Partition partition) {
        Chain chain = values(Code.call("partition", Code.text(partition.name())), partition.values());
        chain = MySqlIndexCode.text(chain, "comment", partition.comment());
        for (Map.Entry<String, String> further :
                partition.options().family(MySqlOption.WITH).entrySet()) {
            chain = chain.call("with", Code.text(further.getKey()), Code.text(further.getValue()));
        }
        return partition.parts().isEmpty()
                ? chain
                : chain.call(
                        "of", partition.parts().stream().map(this::partition).toArray(Code[]::new));
    }

    private Chain values(Chain chain, String values) {
        SqlText text = SqlText.of(values, Dialect.MARIADB);
        int bound = text.behind(0, "VALUES", "LESS", "THAN");
        if (bound >= 0 && text.isAt(bound, "MAXVALUE")) {
            return chain.call("lessThanMaxValue");
        }
        int in = text.behind(0, "VALUES", "IN");
        if (bound >= 0 || in >= 0) {
            int open = text.significant(Math.max(bound, in));
            String inside = text.between(open + 1, text.next(open) - 1).strip();
            String plain = bound >= 0 ? "lessThan" : "in";
            return literals(inside)
                    .map(literals -> chain.call(plain, literals))
                    .orElseGet(() -> chain.call(plain + (in >= 0 ? "Expressions" : "Expression"), Code.text(inside)));
        }
        return switch (values) {
            case "DEFAULT" -> chain.call("otherwise");
            case "HISTORY" -> chain.call("history");
            case "CURRENT" -> chain.call("current");
            default -> chain;
        };
    }

    /** The values, if each is a number, a text or above all others; a lone NULL would be taken for no value at all. */
    private Optional<Code[]> literals(String list) {
        Code[] codes = SqlText.list(list, Dialect.MARIADB).stream()
                .map(this::literal)
                .flatMap(Optional::stream)
                .toArray(Code[]::new);
        boolean all = codes.length == SqlText.list(list, Dialect.MARIADB).size();
        return all && !list.equals("NULL") ? Optional.of(codes) : Optional.empty();
    }

    private Optional<Code> literal(String sql) {
        SqlText text = SqlText.of(sql, Dialect.MARIADB);
        Token first = text.get(0);
        if (text.size() == 1 && first.kind() == SqlLexer.Kind.STRING && sql.startsWith("'")) {
            return Optional.of(Code.text(MySqlLiterals.read(sql)));
        }
        if (text.size() == 1 && first.is("MAXVALUE")) {
            return Optional.of(Code.word(file.use("io.nestflux.table.mysql.MySqlPartition") + ".MAXVALUE"));
        }
        if (text.size() == 1 && first.is("NULL")) {
            return Optional.of(Code.word("null"));
        }
        try {
            long number = Long.parseLong(sql);
            return Optional.of(Code.word(number == (int) number ? sql : sql + "L"));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
