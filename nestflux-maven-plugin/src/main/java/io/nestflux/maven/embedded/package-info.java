/** A PostgreSQL of the build's own, for projects that name no database. */
@NullMarked
package io.nestflux.maven.embedded;

import org.jspecify.annotations.NullMarked;
