package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param name its name
 * @param columns the columns that refer, in order
 * @param referencedTable the table they refer to
 * @param referencedColumns the columns they refer to, in the order of {@code columns}
 * @param onUpdate what happens when the referenced key changes
 * @param onDelete what happens when the referenced row goes
 * @param setColumns the columns that {@code SET NULL} or {@code SET DEFAULT} on delete touches, when not all
 *     (PostgreSQL)
 * @param matchFull whether all columns must be NULL or none (PostgreSQL)
 * @param deferral when it is checked
 * @param comment its comment (PostgreSQL)
 * @param options not valid, not enforced
 */
@Api(Api.Use.READ)
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        Action onUpdate,
        Action onDelete,
        List<String> setColumns,
        boolean matchFull,
        Deferral deferral,
        Optional<String> comment,
        Options options)
        implements Renamable {

    /** What a foreign key does when the row it refers to changes. */
    public enum Action {
        NO_ACTION("NO ACTION"),
        RESTRICT("RESTRICT"),
        CASCADE("CASCADE"),
        SET_NULL("SET NULL"),
        SET_DEFAULT("SET DEFAULT");

        private final String sql;

        Action(String sql) {
            this.sql = sql;
        }

        /** The words in SQL. */
        public String sql() {
            return sql;
        }
    }

    public ForeignKey {
        options.requireOn(Kind.FOREIGN_KEY);
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        setColumns = List.copyOf(setColumns);
    }

    @Override
    public Kind kind() {
        return Kind.FOREIGN_KEY;
    }

    /** The same foreign key under another name. */
    @Override
    public ForeignKey withName(String changed) {
        return copy(changed, referencedTable, deferral, comment, options);
    }

    /** The same foreign key with another deferral. */
    public ForeignKey withDeferral(Deferral changed) {
        return copy(name, referencedTable, changed, comment, options);
    }

    /** The same foreign key to a table of another name. */
    public ForeignKey withReferencedTable(QualifiedName changed) {
        return copy(name, changed, deferral, comment, options);
    }

    /** The same foreign key with another comment. */
    @Override
    public ForeignKey withComment(Optional<String> changed) {
        return copy(name, referencedTable, deferral, changed, options);
    }

    /** The same foreign key with other options. */
    public ForeignKey withOptions(Options changed) {
        return copy(name, referencedTable, deferral, comment, changed);
    }

    private ForeignKey copy(
            String name, QualifiedName referencedTable, Deferral deferral, Optional<String> comment, Options options) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onUpdate,
                onDelete,
                setColumns,
                matchFull,
                deferral,
                comment,
                options);
    }
}
