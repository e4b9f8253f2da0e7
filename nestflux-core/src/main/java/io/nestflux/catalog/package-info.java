/** Immutable descriptions of what a database has, or of what a schema class asks for. */
@NullMarked
package io.nestflux.catalog;

import org.jspecify.annotations.NullMarked;
