package io.nestflux.introspect.mysql;

import io.nestflux.introspect.CrawlerQueries;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlFlavour;

/**
 * What is asked of {@code information_schema}: everything once for the whole database, never once for a table. Views
 * are read like tables and sorted out afterwards, because a join in these queries costs more than their rows. MariaDB
 * lists a session's temporary tables, but not their columns.
 *
 * @param crawler tables and columns
 * @param indexes the parts of all keys and indexes
 * @param checks all check constraints
 */
record CatalogQueries(CrawlerQueries crawler, String indexes, String checks) {

    private static final String SCHEMAS = "SELECT DATABASE() AS CATALOG_NAME, NULL AS SCHEMA_NAME";

    private static final String TABLES = """
            SELECT TABLE_SCHEMA AS TABLE_CAT, NULL AS TABLE_SCHEM, TABLE_NAME, 'TABLE' AS TABLE_TYPE,
                   CAST(JSON_OBJECT(
                       'name', TABLE_NAME, 'type', TABLE_TYPE, 'engine', ENGINE, 'collation', TABLE_COLLATION,
                       'options', CREATE_OPTIONS, 'comment', TABLE_COMMENT) AS CHAR CHARACTER SET utf8mb4) AS NF
            FROM information_schema.TABLES
            WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT IN ('nestflux_history', 'nestflux_seeds') AND TABLE_TYPE <> 'TEMPORARY'
            """;

    private static final String COUNTS = """
            SELECT (SELECT COUNT(*) FROM information_schema.TABLES
                    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT IN ('nestflux_history', 'nestflux_seeds') AND TABLE_TYPE <> 'TEMPORARY'),
                   (SELECT COUNT(*) FROM information_schema.COLUMNS
                    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT IN ('nestflux_history', 'nestflux_seeds'))
            """;

    private static final String MYSQL_COLUMNS = """
            SELECT TABLE_SCHEMA AS TABLE_CAT, NULL AS TABLE_SCHEM, TABLE_NAME, COLUMN_NAME, ORDINAL_POSITION,
                   'text' AS TYPE_NAME, 12 AS DATA_TYPE,
                   CAST(JSON_OBJECT(
                       'name', COLUMN_NAME, 'type', COLUMN_TYPE, 'base', DATA_TYPE, 'nullable', IS_NULLABLE = 'YES',
                       'default', COLUMN_DEFAULT, 'extra', EXTRA, 'generation', GENERATION_EXPRESSION,
                       'charset', CHARACTER_SET_NAME, 'collation', COLLATION_NAME, 'comment', COLUMN_COMMENT,
                       'srid', SRS_ID) AS CHAR CHARACTER SET utf8mb4) AS NF
            FROM information_schema.COLUMNS
            WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT IN ('nestflux_history', 'nestflux_seeds')
            """;

    private static final String MARIADB_COLUMNS = """
            SELECT TABLE_SCHEMA AS TABLE_CAT, NULL AS TABLE_SCHEM, TABLE_NAME, COLUMN_NAME, ORDINAL_POSITION,
                   'text' AS TYPE_NAME, 12 AS DATA_TYPE,
                   CAST(JSON_OBJECT(
                       'name', COLUMN_NAME, 'type', COLUMN_TYPE, 'base', DATA_TYPE, 'nullable', IS_NULLABLE = 'YES',
                       'default', COLUMN_DEFAULT, 'extra', EXTRA, 'generation', GENERATION_EXPRESSION,
                       'charset', CHARACTER_SET_NAME, 'collation', COLLATION_NAME,
                       'comment', COLUMN_COMMENT) AS CHAR CHARACTER SET utf8mb4) AS NF
            FROM information_schema.COLUMNS
            WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT IN ('nestflux_history', 'nestflux_seeds')
            """;

    private static final String MYSQL_INDEXES = """
            SELECT TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX, NON_UNIQUE = 0 AS IS_UNIQUE, INDEX_TYPE, COLUMN_NAME,
                   EXPRESSION, COLLATION = 'D' AS IS_DESCENDING, SUB_PART, INDEX_COMMENT, IS_VISIBLE = 'NO' AS IS_HIDDEN
            FROM information_schema.STATISTICS
            WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT IN ('nestflux_history', 'nestflux_seeds')
            """;

    private static final String MARIADB_INDEXES = """
            SELECT TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX, NON_UNIQUE = 0 AS IS_UNIQUE, INDEX_TYPE, COLUMN_NAME,
                   NULL AS EXPRESSION, COLLATION = 'D' AS IS_DESCENDING, SUB_PART, INDEX_COMMENT,
                   IGNORED = 'YES' AS IS_HIDDEN
            FROM information_schema.STATISTICS
            WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT IN ('nestflux_history', 'nestflux_seeds')
            """;

    private static final String MYSQL_CHECKS = """
            SELECT NULL AS TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE, 'Table' AS LEVEL
            FROM information_schema.CHECK_CONSTRAINTS
            WHERE CONSTRAINT_SCHEMA = DATABASE()
            """;

    private static final String MARIADB_CHECKS = """
            SELECT TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE, LEVEL
            FROM information_schema.CHECK_CONSTRAINTS
            WHERE CONSTRAINT_SCHEMA = DATABASE() AND TABLE_NAME NOT IN ('nestflux_history', 'nestflux_seeds')
            """;

    /**
     * MySQL tells here which table a check is on and whether it is enforced. Joined with the clauses by the server this
     * takes time that grows with the square of the number of checks, so it is joined here.
     */
    static final String MYSQL_CHECK_TABLES = """
            SELECT CONSTRAINT_NAME, TABLE_NAME, ENFORCED
            FROM information_schema.TABLE_CONSTRAINTS
            WHERE CONSTRAINT_SCHEMA = DATABASE() AND CONSTRAINT_TYPE = 'CHECK' AND TABLE_NAME NOT IN ('nestflux_history', 'nestflux_seeds')
            """;

    static final String FOREIGN_KEY_RULES = """
            SELECT TABLE_NAME, CONSTRAINT_NAME, UPDATE_RULE, DELETE_RULE
            FROM information_schema.REFERENTIAL_CONSTRAINTS
            WHERE CONSTRAINT_SCHEMA = DATABASE() AND TABLE_NAME NOT IN ('nestflux_history', 'nestflux_seeds')
            """;

    static final String FOREIGN_KEY_COLUMNS = """
            SELECT TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION, COLUMN_NAME,
                   CASE WHEN REFERENCED_TABLE_SCHEMA = TABLE_SCHEMA THEN '' ELSE REFERENCED_TABLE_SCHEMA END
                       AS REFERENCED_SCHEMA,
                   REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME
            FROM information_schema.KEY_COLUMN_USAGE
            WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME IS NOT NULL AND TABLE_NAME NOT IN ('nestflux_history', 'nestflux_seeds')
            """;

    /** The spatial reference systems of MariaDB's geometry columns, which SHOW CREATE TABLE keeps to itself. */
    static final String MARIADB_SRIDS = """
            SELECT G_TABLE_NAME AS TABLE_NAME, G_GEOMETRY_COLUMN AS COLUMN_NAME, SRID
            FROM information_schema.GEOMETRY_COLUMNS
            WHERE G_TABLE_SCHEMA = DATABASE() AND SRID <> 0
            """;

    /**
     * {@code CREATE_OPTIONS} does not say so of a table with {@code KEY ()}. On MariaDB it always does; there, this
     * query would open every table.
     */
    static final String MYSQL_PARTITIONED = """
            SELECT DISTINCT TABLE_NAME
            FROM information_schema.PARTITIONS
            WHERE TABLE_SCHEMA = DATABASE() AND PARTITION_NAME IS NOT NULL
            """;

    static CatalogQueries of(Dialect dialect) {
        return switch (MySqlFlavour.of(dialect)) {
            case MYSQL -> new CatalogQueries(crawler(dialect, MYSQL_COLUMNS), MYSQL_INDEXES, MYSQL_CHECKS);
            case MARIADB -> new CatalogQueries(crawler(dialect, MARIADB_COLUMNS), MARIADB_INDEXES, MARIADB_CHECKS);
        };
    }

    private static CrawlerQueries crawler(Dialect dialect, String columns) {
        return new CrawlerQueries(dialect, SCHEMAS, TABLES, columns, COUNTS);
    }
}
