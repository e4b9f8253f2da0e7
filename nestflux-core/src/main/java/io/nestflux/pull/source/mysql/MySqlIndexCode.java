package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Indexes and primary keys that are told in the constructor of their table's class, and what they are on. */
final class MySqlIndexCode {

    private final MySqlSourceContext context;
    private final JavaFile file;
    private final QualifiedName name;
    private final Table table;

    MySqlIndexCode(MySqlSourceContext context, JavaFile file, Table table) {
        this.context = context;
        this.file = file;
        this.name = MySqlSourceContext.name(table.name());
        this.table = table;
    }

    /** The structure that an index of the table has when nobody says one. */
    static String usualMethod(Table table) {
        return table.options().get(MySqlOption.ENGINE).filter("memory"::equals).isPresent() ? "hash" : "btree";
    }

    Chain of(Index index, boolean unnamed) {
        Chain chain = switch (index.method()) {
            case "fulltext", "spatial" -> begun(index.method(), index, unnamed);
            case "vector" -> begun("vectors", index, unnamed);
            default -> begun(index.unique() ? "unique" : "index", index, unnamed);
        };
        chain = chain.call("on", terms(index.parts()));
        boolean isUsual = index.method().equals(usualMethod(table));
        if (!isUsual && (index.method().equals("btree") || index.method().equals("hash"))) {
            String structure = file.use("io.nestflux.table.mysql.MySqlIndex") + ".Structure.";
            chain = chain.call("using", Code.word(structure + index.method().toUpperCase(Locale.ROOT)));
        }
        chain = text(chain, "parser", index.options().get(MySqlOption.PARSER));
        if (index.options().is(MySqlOption.INVISIBLE)) {
            chain = chain.call("invisible");
        }
        return details(chain, index.options(), index.comment());
    }

    private static Chain begun(String method, Index index, boolean unnamed) {
        return unnamed ? Code.call(method) : Code.call(method, Code.text(index.name()));
    }

    Chain of(KeyConstraint primaryKey) {
        return details(Code.call("primaryKey", terms(primaryKey.parts())), primaryKey.options(), primaryKey.comment());
    }

    private static Chain details(Chain chain, Options options, Optional<String> comment) {
        Chain all = text(chain, "withoutOverlaps", options.get(MySqlOption.WITHOUT_OVERLAPS));
        Optional<Long> blocks = options.get(MySqlOption.KEY_BLOCK_SIZE);
        if (blocks.isPresent()) {
            all = all.call("keyBlockSize", Code.word(String.valueOf(blocks.get())));
        }
        for (Map.Entry<String, String> further :
                options.family(MySqlOption.WITH).entrySet()) {
            all = all.call("with", Code.text(further.getKey()), Code.text(further.getValue()));
        }
        return text(all, "comment", comment);
    }

    static Chain text(Chain chain, String method, Optional<String> value) {
        return value.map(text -> chain.call(method, Code.text(text))).orElse(chain);
    }

    private Code[] terms(List<IndexPart> parts) {
        return parts.stream().map(this::term).toArray(Code[]::new);
    }

    private Code term(IndexPart part) {
        Chain term = part.expression()
                ? Code.call("expression", Code.text(part.text()))
                : Code.on(context.names().field(name, part.text()));
        if (part.prefixLength().isPresent()) {
            term = term.call(
                    "prefix", Code.word(String.valueOf(part.prefixLength().get())));
        }
        if (part.descending()) {
            term = term.call("desc");
        }
        return term.calls().isEmpty() ? Code.word(term.receiver()) : term;
    }
}
