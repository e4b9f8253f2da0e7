/**
 * A live database becomes a catalog. SchemaCrawler is used here and nowhere else.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.introspect;

import org.jspecify.annotations.NullMarked;
