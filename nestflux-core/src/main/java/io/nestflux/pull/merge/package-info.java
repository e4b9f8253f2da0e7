/**
 * The second pull: what changed in the database is edited into the classes that people have changed since.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.pull.merge;

import org.jspecify.annotations.NullMarked;
