/** What a project needs before it has its first migration: a pom that knows NestFlux, a schema class and a table. */
@NullMarked
package io.nestflux.maven.init;

import org.jspecify.annotations.NullMarked;
