package io.nestflux.introspect;

import io.nestflux.sql.Dialect;

/**
 * What a dialect asks through SchemaCrawler. Each query names its columns as below and packs everything else that is
 * worth knowing into one JSON text column {@code NF}: SchemaCrawler's cost grows with the square of the number of result
 * columns (five instead of eight halve it), and it strips white space from the names and remarks that it reads itself,
 * so the exact name is to be in the JSON too. {@code TABLE_CAT} or {@code TABLE_SCHEM} is left out where the server has
 * no such level; types are left out altogether, because SchemaCrawler's idea of them is not used. {@code ${} must not
 * occur: SchemaCrawler would expand it.
 *
 * @param dialect the server
 * @param schemas {@code CATALOG_NAME, SCHEMA_NAME}: the schemas in scope, and no others
 * @param tables {@code TABLE_CAT, TABLE_SCHEM, TABLE_NAME, TABLE_TYPE, NF}; the type is always {@code TABLE}, because
 *     rows of a type that the driver does not know are dropped
 * @param columns {@code TABLE_CAT, TABLE_SCHEM, TABLE_NAME, COLUMN_NAME, ORDINAL_POSITION, NF}
 * @param counts one row with two numbers: the tables and the columns that are to arrive
 */
public record CrawlerQueries(Dialect dialect, String schemas, String tables, String columns, String counts) {}
