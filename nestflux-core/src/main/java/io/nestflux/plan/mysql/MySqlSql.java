package io.nestflux.plan.mysql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.plan.ChangeContext;
import io.nestflux.plan.ColumnOrder;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Statement;
import io.nestflux.plan.online.OnlinePlan;
import io.nestflux.plan.online.TablesInUse;
import io.nestflux.plan.online.mysql.MySqlOnlinePlan;
import io.nestflux.plan.rows.RowSql;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.sql.mysql.MySqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How MySQL and MariaDB are told to change. */
public final class MySqlSql implements DialectSql {

    private final Dialect dialect;
    private final MySqlFlavour flavour;
    private final ColumnOrder order;
    private final TablesInUse inUse;
    private final Conversions conversions;

    /** @param dialect MySQL or MariaDB */
    public MySqlSql(Dialect dialect) {
        this(dialect, ColumnOrder.IGNORE, TablesInUse.NONE);
    }

    /**
     * @param dialect MySQL or MariaDB
     * @param order whether columns are moved
     * @param inUse the tables that are in use while they change
     */
    public MySqlSql(Dialect dialect, ColumnOrder order, TablesInUse inUse) {
        this(dialect, order, inUse, Conversions.NONE);
    }

    private MySqlSql(Dialect dialect, ColumnOrder order, TablesInUse inUse, Conversions conversions) {
        this.dialect = dialect;
        this.flavour = MySqlFlavour.of(dialect);
        this.order = order;
        this.inUse = inUse;
        this.conversions = conversions;
    }

    @Override
    public DialectSql converting(Conversions wanted) {
        return new MySqlSql(dialect, order, inUse, wanted);
    }

    @Override
    public Optional<OnlinePlan> online() {
        return inUse.areNone() ? Optional.empty() : Optional.of(new MySqlOnlinePlan(this, dialect, inUse));
    }

    @Override
    public DialectSql backwards() {
        return inUse.areNone() ? this : new MySqlSql(dialect, order, inUse.backwards(), conversions);
    }

    @Override
    public Catalog aligned(Catalog side, Catalog other) {
        return order == ColumnOrder.FOLLOW ? MySqlColumnOrder.marked(side, other) : side;
    }

    @Override
    public ObjectSql<? extends SchemaObject> of(Kind kind, Catalog before, Catalog after) {
        return switch (kind) {
            case SCHEMA -> new MySqlSchemaSql();
            case TABLE -> new MySqlTableSql(flavour);
            case COLUMN -> new MySqlColumnSql(flavour, before, after, conversions);
            case PRIMARY_KEY -> new MySqlKeySql(flavour, before, after);
            case INDEX -> new MySqlIndexSql(flavour, before, after);
            case CHECK -> new MySqlCheckSql(flavour);
            case SEQUENCE -> new MySqlSequenceSql();
            case PERIOD -> new MySqlPeriodSql();
            case SYSTEM_VERSIONING -> new MySqlVersioningSql();
            case PARTITIONING -> new MySqlPartitioningSql(before, after);
            case FOREIGN_KEY -> new MySqlForeignKeySql(flavour, before, after);
            case VIEW -> new MySqlViewSql();
            case TRIGGER -> new MySqlTriggerSql(flavour, before, after);
            case FUNCTION, PROCEDURE -> new MySqlRoutineSql(flavour, after);
            case EVENT -> new MySqlEventSql();
            case EXTENSION,
                    COLLATION,
                    ENUM_TYPE,
                    DOMAIN,
                    COMPOSITE_TYPE,
                    RANGE_TYPE,
                    INHERITANCE,
                    UNIQUE,
                    EXCLUSION,
                    AGGREGATE,
                    MATERIALIZED_VIEW,
                    STATISTICS,
                    RULE,
                    POLICY,
                    GRANT,
                    DEFAULT_PRIVILEGES ->
                throw new NestFluxException(
                        ErrorCode.CHANGE_UNSUPPORTED,
                        "MySQL and MariaDB have no object of the kind \"%s\" that NestFlux could change."
                                .formatted(kind.label()));
        };
    }

    @Override
    public List<Statement> finished(List<Statement> statements, Catalog before, Catalog after) {
        return MySqlVersioningSql.keepingHistory(statements, before, after);
    }

    @Override
    public List<String> blurred(Catalog written) {
        return new MySqlBlurred(flavour).in(written);
    }

    @Override
    public RowSql rows() {
        return new MySqlRowSql(flavour);
    }

    @Override
    public String quoted(String name) {
        return MySqlNames.quoted(name);
    }

    @Override
    public String alterTable(QualifiedName table) {
        return "ALTER TABLE " + MySqlNames.quoted(table);
    }

    /**
     * Foreign keys whose columns change their type or character set, on either side: the server compares both sides
     * (errors 1832, 1833, 3780). Indexes on a geometry whose reference system changes (error 3644). And partitions
     * whose values would be of another kind (error 1654). Checks, generated columns and functional indexes the server
     * brings along by itself.
     */
    @Override
    public Set<ObjectId> rebuiltAround(
            ObjectId altered, SchemaObject before, SchemaObject after, ChangeContext context) {
        Set<ObjectId> users = context.usersOf(altered);
        if (before instanceof Column old
                && after instanceof Column column
                && (MySqlColumnSql.isKept(old, column)
                        || MySqlColumnSql.isComputedAnew(altered, old, column, conversions))) {
            return users;
        }
        boolean inTheWay = before instanceof Column old && after instanceof Column column && disturbs(old, column)
                || before instanceof Table oldTable
                        && after instanceof Table table
                        && MySqlTableOptions.charsetDiffers(oldTable, table);
        boolean repartitions = before instanceof Column old
                && after instanceof Column column
                && !MySqlType.of(old.type()).isAkinTo(MySqlType.of(column.type()));
        boolean moves = before instanceof Column old && after instanceof Column column && changesSrid(old, column);
        return users.stream()
                .filter(user -> user.kind() == Kind.FOREIGN_KEY && inTheWay
                        || user.kind() == Kind.INDEX && moves
                        || user.kind() == Kind.PARTITIONING && repartitions)
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean changesSrid(Column before, Column after) {
        return MySqlColumnHazards.differs(MySqlOption.SRID, before, after);
    }

    private boolean disturbs(Column before, Column after) {
        boolean sameType = before.type().equals(after.type())
                || flavour.widensUnderForeignKeys() && MySqlNarrowing.onlyWidens(before.type(), after.type());
        return !sameType
                || MySqlColumnHazards.differs(MySqlOption.CHARSET, before, after)
                || MySqlColumnHazards.differs(MySqlOption.COLLATION, before, after)
                || !before.generated().equals(after.generated())
                || before.identity().isPresent() != after.identity().isPresent();
    }

    /**
     * All but foreign keys: with the checks on, one is added by copying the table, and a copy can't drop and add the
     * same name (error 1826).
     */
    @Override
    public boolean mayShareStatement(Kind first, Kind second, boolean alike) {
        boolean bothAreForeignKeys = first == Kind.FOREIGN_KEY && second == Kind.FOREIGN_KEY;
        return bothAreForeignKeys ? alike : first != Kind.FOREIGN_KEY && second != Kind.FOREIGN_KEY;
    }

    /** A view is looked into when somebody uses it: until then, anything it reads may go and come back. */
    @Override
    public boolean staysWhileOthersAreRebuilt(Kind user) {
        return user == Kind.VIEW;
    }

    /** Each one that is added by itself costs the server the writing of both tables' definitions. */
    @Override
    public boolean createsKeysWithTables() {
        return true;
    }

    @Override
    public boolean sharesNames(Kind part) {
        return part == Kind.TRIGGER || part == Kind.FOREIGN_KEY || part == Kind.CHECK;
    }

    /** Constraints have no way to be renamed: they are dropped and created. */
    @Override
    public Optional<String> rename(ObjectId from, String to) {
        String alter = "ALTER TABLE " + MySqlNames.quoted(from.tableName());
        String newName = " " + MySqlNames.quoted(from.name()) + " TO " + MySqlNames.quoted(to);
        return switch (from.kind()) {
            case TABLE, SEQUENCE -> Optional.of(alter + " RENAME TO " + MySqlNames.quoted(to));
            case COLUMN -> Optional.of(alter + " RENAME COLUMN" + newName);
            case INDEX -> Optional.of(alter + " RENAME INDEX" + newName);
            case SCHEMA,
                    EXTENSION,
                    COLLATION,
                    ENUM_TYPE,
                    DOMAIN,
                    COMPOSITE_TYPE,
                    RANGE_TYPE,
                    INHERITANCE,
                    PRIMARY_KEY,
                    UNIQUE,
                    EXCLUSION,
                    CHECK,
                    PERIOD,
                    SYSTEM_VERSIONING,
                    PARTITIONING,
                    FOREIGN_KEY,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    VIEW,
                    MATERIALIZED_VIEW,
                    STATISTICS,
                    RULE,
                    TRIGGER,
                    POLICY,
                    EVENT,
                    GRANT,
                    DEFAULT_PRIVILEGES -> Optional.empty();
        };
    }

    /** Manual, "Identifier Case Sensitivity". */
    @Override
    public boolean columnsIgnoreCase() {
        return true;
    }

    /** MySQL's errors 3108, 3837 and 3959; MariaDB rewrites the expressions. Queries and bodies stay as they are. */
    @Override
    public boolean followsRenaming(Kind kind) {
        return kind != Kind.VIEW && kind != Kind.TRIGGER && flavour != MySqlFlavour.of(Dialect.MYSQL);
    }

    @Override
    public Optional<String> renameValue(ObjectId type, String from, String to) {
        return Optional.empty();
    }
}
