package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the constructor of a table class says of keys, checks, indexes and the like. */
final class PgTableParts {

    /** Java has methods for foreign keys of as many columns, with their types. */
    private static final int TYPED = 3;

    private final PgSourceContext context;
    private final JavaFile file;
    private final QualifiedName name;
    private final Table table;
    private final PgOneColumnKeys keys;

    PgTableParts(PgSourceContext context, JavaFile file, QualifiedName name, Table table, PgOneColumnKeys keys) {
        this.context = context;
        this.file = file;
        this.name = name;
        this.table = table;
        this.keys = keys;
    }

    List<Chain> statements() {
        List<Chain> all = new ArrayList<>();
        Stream.concat(table.primaryKey().stream(), table.uniques().stream())
                .filter(key -> !keys.tells(key))
                .forEach(key -> all.add(key(key)));
        table.foreignKeys().stream().filter(key -> !keys.tells(key)).forEach(key -> all.add(foreignKey(key)));
        table.checks().forEach(check -> all.add(check(check)));
        table.indexes().forEach(index -> all.add(new PgIndexCode(context, file, name).of(index)));
        PgOtherPartCode others = new PgOtherPartCode(context, file, name, column -> context.field(file, name, column));
        for (SchemaObject part : table.others()) {
            others.of(part).ifPresent(all::add);
        }
        return all;
    }

    private Chain key(KeyConstraint key) {
        Code[] columns = fields(key.columns());
        List<IndexPart> named = Stream.concat(
                        key.parts().stream(), key.include().stream().map(IndexPart::column))
                .toList();
        boolean unnamed = context.defaults().has(key.kind(), name, named, key.name());
        if (key.primary()) {
            Chain chain = Code.call("primaryKey", columns);
            return details(unnamed ? chain : chain.call("name", Code.text(key.name())), key);
        }
        return details(
                unnamed
                        ? Code.call("unique", columns)
                        : Code.call("unique", Code.text(key.name())).call("on", columns),
                key);
    }

    /** Whether there is no more to say of a key than its name and its columns. */
    static boolean isPlain(KeyConstraint key) {
        return key.include().isEmpty()
                && key.nullsDistinct()
                && key.deferral() == Deferral.NOT_DEFERRABLE
                && key.comment().isEmpty()
                && key.options().equals(Options.NONE);
    }

    private Chain details(Chain start, KeyConstraint key) {
        Chain chain = start;
        if (!key.include().isEmpty()) {
            chain = chain.call("include", fields(key.include()));
        }
        if (!key.nullsDistinct()) {
            chain = chain.call("nullsNotDistinct");
        }
        if (key.options().is(PgOption.TEMPORAL)) {
            chain = chain.call("withoutOverlaps");
        }
        chain = parameters(PgDeferralCode.added(chain, key.deferral()), key.options());
        chain = text(chain, "tablespace", key.options().get(PgOption.TABLESPACE));
        chain = text(chain, "comment", key.comment());
        return text(chain, "indexComment", key.options().get(PgOption.INDEX_COMMENT));
    }

    static Chain text(Chain chain, String method, Optional<String> value) {
        return value.map(text -> chain.call(method, Code.text(text))).orElse(chain);
    }

    /** Storage parameters. */
    static Chain parameters(Chain start, Options options) {
        Chain chain = start;
        for (Map.Entry<String, String> parameter : options.family(PgOption.WITH).entrySet()) {
            chain = chain.call("with", Code.text(parameter.getKey()), Code.text(parameter.getValue()));
        }
        return chain;
    }

    private Chain foreignKey(ForeignKey key) {
        List<IndexPart> parts = key.columns().stream().map(IndexPart::column).toList();
        boolean unnamed = context.defaults().has(Kind.FOREIGN_KEY, name, parts, key.name());
        Code[] targets = key.referencedColumns().stream()
                .map(column -> context.reference(file, key.referencedTable(), column))
                .toArray(Code[]::new);
        boolean typed = parts.size() <= TYPED && keys.sameTypes(key);
        Code[] columns = fields(key.columns());
        Chain start = unnamed ? Code.call("foreignKey") : Code.call("foreignKey", Code.text(key.name()));
        Chain chain = unnamed && typed
                ? Code.call("foreignKey", columns)
                : start.call("columns", typed ? columns : listed(columns));
        return PgForeignKeyCode.details(
                context,
                chain.call("references", typed ? targets : listed(targets)),
                key,
                column -> context.field(file, name, column));
    }

    private Code[] listed(Code... each) {
        return new Code[] {Code.on(file.use("java.util.List")).call("of", each)};
    }

    private Chain check(Check check) {
        Chain chain = context.defaults().has(name, table, check)
                ? Code.call("check", Code.text(check.expression()))
                : Code.call("check", Code.text(check.name()), Code.text(check.expression()));
        return details(chain, check);
    }

    static Chain details(Chain start, Check check) {
        Chain chain = check.options().is(PgOption.NO_INHERIT) ? start.call("noInherit") : start;
        if (check.options().is(PgOption.NOT_ENFORCED)) {
            chain = chain.call("notEnforced");
        } else if (check.options().is(PgOption.NOT_VALID)) {
            chain = chain.call("notValid");
        }
        return text(chain, "comment", check.comment());
    }

    private Code[] fields(List<String> columns) {
        return columns.stream()
                .map(column -> Code.word(context.field(file, name, column)))
                .toArray(Code[]::new);
    }
}
