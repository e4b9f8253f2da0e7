/**
 * Java source text: what table classes are made of, in its final form.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.pull.source;

import org.jspecify.annotations.NullMarked;
