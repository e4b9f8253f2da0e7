package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import java.util.stream.Stream;

/** A foreign key that is told in the constructor of its table's class. */
final class MySqlForeignKeyCode {

    /** Java has methods for foreign keys of as many columns, with their types. */
    private static final int TYPED = 3;

    private MySqlForeignKeyCode() {}

    static Chain of(
            MySqlSourceContext context,
            JavaFile file,
            QualifiedName table,
            ForeignKey key,
            boolean unnamed,
            boolean sameTypes) {
        boolean typed = sameTypes && key.columns().size() <= TYPED;
        Code[] columns = key.columns().stream()
                .map(column -> context.field(table, column))
                .toArray(Code[]::new);
        Code[] targets = key.referencedColumns().stream()
                .map(column -> context.reference(file, key.referencedTable(), column))
                .toArray(Code[]::new);
        Chain chain = unnamed && typed
                ? Code.call("foreignKey", columns)
                : (unnamed ? Code.call("foreignKey") : Code.call("foreignKey", Code.text(key.name())))
                        .call("columns", typed ? columns : listed(file, columns));
        return actions(chain.call("references", typed ? targets : listed(file, targets)), key);
    }

    private static Code[] listed(JavaFile file, Code... each) {
        return Stream.of(Code.on(file.use("java.util.List")).call("of", each)).toArray(Code[]::new);
    }

    /** What it does when the row that it refers to goes or changes. */
    static Chain actions(Chain chain, ForeignKey key) {
        Chain all = key.onDelete() == ForeignKey.Action.NO_ACTION
                ? chain
                : chain.call("onDelete", Code.word(key.onDelete().name()));
        return key.onUpdate() == ForeignKey.Action.NO_ACTION
                ? all
                : all.call("onUpdate", Code.word(key.onUpdate().name()));
    }
}
