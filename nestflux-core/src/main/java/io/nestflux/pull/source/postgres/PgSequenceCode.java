package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.Optional;

/** Sequences that the schema class makes: those that stand alone, and those behind columns that are not as usual. */
final class PgSequenceCode {

    private PgSequenceCode() {}

    static Chain of(PgSourceContext context, JavaFile file, String schema, Sequence sequence) {
        Chain chain = made(new QualifiedName(schema, sequence.name()), sequence.options());
        if (sequence.unlogged()) {
            chain = chain.call("unlogged");
        }
        if (sequence.ownedBy().isPresent()) {
            chain = owned(chain, context, file, sequence.ownedBy().get());
        }
        return PgTableParts.text(chain, "comment", sequence.comment());
    }

    /** The sequence of a column that counts like a serial column, but not under its name, or not as they all do. */
    static Chain behind(PgSourceContext context, JavaFile file, QualifiedName table, Column column) {
        Identity identity = column.identity().orElseThrow();
        return owned(
                made(identity.sequence(), identity.options()), context, file, ObjectId.column(table, column.name()));
    }

    private static Chain made(QualifiedName name, SequenceOptions options) {
        Chain chain = PgTableClass.named("sequence", name);
        Optional<String> type = options.type();
        if (type.equals(Optional.of("smallint"))) {
            chain = chain.call("asSmallint");
        } else if (type.equals(Optional.of("integer"))) {
            chain = chain.call("asInteger");
        }
        return PgIdentityCode.counting(chain, options);
    }

    private static Chain owned(Chain chain, PgSourceContext context, JavaFile file, ObjectId column) {
        return chain.call("ownedBy", context.reference(file, column.tableName(), column.name()));
    }

    static String nextval(QualifiedName sequence) {
        return "nextval(" + PgLiterals.text(PgNames.quote(sequence)) + "::regclass)";
    }
}
