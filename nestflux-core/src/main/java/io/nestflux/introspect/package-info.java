/** A live database becomes a catalog. SchemaCrawler is used here and nowhere else. */
@NullMarked
package io.nestflux.introspect;

import org.jspecify.annotations.NullMarked;
