/**
 * How what a database has is called in Java.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.pull.names;

import org.jspecify.annotations.NullMarked;
