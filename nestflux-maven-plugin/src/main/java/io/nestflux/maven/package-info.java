/** The goals: thin, each a set of parameters, one call into the library, and the words about its result. */
@NullMarked
package io.nestflux.maven;

import org.jspecify.annotations.NullMarked;
