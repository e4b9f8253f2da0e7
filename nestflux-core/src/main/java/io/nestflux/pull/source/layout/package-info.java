/**
 * Where lines are broken: as palantir-java-format breaks them, so that a project that is formatted by it finds nothing
 * to do in what a pull has written.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.pull.source.layout;

import org.jspecify.annotations.NullMarked;
