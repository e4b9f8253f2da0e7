package io.nestflux.plan;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.plan.online.OnlinePlan;
import io.nestflux.plan.rows.RowSql;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the planner asks of a dialect. */
public interface DialectSql {

    /**
     * The SQL of one kind of object.
     *
     * @param kind the kind
     * @param before the catalog the plan starts from: what an object needs to know beyond itself
     * @param after the catalog the plan leads to
     */
    ObjectSql<? extends SchemaObject> of(Kind kind, Catalog before, Catalog after);

    /** How it changes tables that are in use; empty if none is. */
    Optional<OnlinePlan> online();

    /** The same for a way back: it is there even where it is not gentle. */
    default DialectSql backwards() {
        return this;
    }

    /** The same, for changes on which values become what the user said. */
    DialectSql converting(Conversions conversions);

    /** Its statements about rows that belong to a schema. */
    RowSql rows();

    /** A name in this server's quotes. */
    String quoted(String name);

    /** The head of the statement that clauses are joined under: {@code ALTER TABLE "identity"."user"}. */
    String alterTable(QualifiedName table);

    /**
     * What has to be dropped before, and created again after, an in-place change of an object, though it stays the same
     * itself.
     *
     * @param altered what changes in place
     * @param before as it was
     * @param after as it is to be
     * @param context what uses what, by the catalog the plan starts from
     * @return what uses it, directly or not, and is in the way
     */
    Set<ObjectId> rebuiltAround(ObjectId altered, SchemaObject before, SchemaObject after, ChangeContext context);

    /**
     * How an object that holds data lets go of something that it uses, while that is dropped and created again.
     *
     * @param user the object; it stays
     * @param object as it is
     * @param used what it has to let go of
     * @return empty if it cannot without losing data
     */
    default Optional<Released> released(ObjectId user, SchemaObject object, ObjectId used) {
        return Optional.empty();
    }

    /** Steps that create a routine whose body mentions what is not there yet: the server must not look into it. */
    default List<Step> unchecked(List<Step> steps) {
        return steps;
    }

    /**
     * What uses what in this dialect beyond the rules that all share: on MySQL, say, a foreign key needs an index on
     * its own columns.
     */
    default Collection<Dependency> furtherDependencies(Catalog catalog) {
        return List.of();
    }

    /**
     * Whether something of this kind may stay as it is while what it uses is dropped and created again, because the
     * server looks for it only when it is used.
     */
    default boolean staysWhileOthersAreRebuilt(Kind user) {
        return false;
    }

    /** Whether a table is better created with those of its foreign keys that need nothing that is not there. */
    default boolean createsKeysWithTables() {
        return false;
    }

    /** Whether a comment is an object's companion, and not part of its definition: it is changed without the object. */
    default boolean commentsAlone() {
        return false;
    }

    /** Whether the name of such a part of a table is taken in all of its schema, and not only in its own table. */
    boolean sharesNames(Kind part);

    /**
     * A side of a plan as it is to be compared with the other: what one side shows as part of something and the other
     * as an object of its own must be shown in the same way.
     */
    default Catalog aligned(Catalog side, Catalog other) {
        return side;
    }

    /**
     * Statements that have a copy of a database call things as the database does, where the server named them by
     * itself: their names are no part of a catalog, but a plan meets them.
     *
     * @param original as read from the database
     * @param copy as read from the copy
     */
    default List<Statement> namedAlike(Catalog original, Catalog copy) {
        return List.of();
    }

    /** The statements of a plan as they are to be executed: some say more where certain tables are concerned. */
    default List<Statement> finished(List<Statement> statements, Catalog before, Catalog after) {
        return statements;
    }

    /**
     * Where a model as it is written says what the server does not keep, or does not show again, in words: it could
     * never be compared.
     */
    default List<String> blurred(Catalog written) {
        return List.of();
    }

    /** What has to get out of the way under another name before anything else is done. */
    default SetAside setAside(Catalog before, Catalog after) {
        return SetAside.nothing(before);
    }

    /**
     * The statement that gives an object another name, data and all.
     *
     * @param from what it is called now; a part of a table stands inside the table by the name the table has at that
     *     moment
     * @param to its new name
     * @return empty if the server has no way: then it is dropped and created
     */
    Optional<String> rename(ObjectId from, String to);

    /**
     * The statement that puts an object into another schema, data and all.
     *
     * @param from where it is now
     * @param schema the schema it is to be in, which is there
     * @return empty if the server has no way: then it is dropped and created
     */
    default Optional<String> move(ObjectId from, String schema) {
        return Optional.empty();
    }

    /** Whether names of columns that differ only in upper and lower case name the same column. */
    default boolean columnsIgnoreCase() {
        return false;
    }

    /**
     * Whether the server writes the new name of a column into what reads it, or of a table into a view. Most servers
     * do; where one does not, that is dropped before the rename.
     *
     * @param kind what reads it: a view, a trigger, or a part of a table that has an expression
     */
    default boolean followsRenaming(Kind kind) {
        return true;
    }

    /**
     * The statement that gives a label of an enum type another text.
     *
     * @return empty if the server has no such types
     */
    Optional<String> renameValue(ObjectId type, String from, String to);

    /**
     * Whether clauses of these two kinds may stand in one {@code ALTER TABLE}, in the order given.
     *
     * @param alike whether both objects are created, or both dropped
     */
    boolean mayShareStatement(Kind first, Kind second, boolean alike);
}
