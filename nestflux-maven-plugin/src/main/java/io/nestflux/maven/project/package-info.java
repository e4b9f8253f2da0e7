/** What a goal takes from the Maven project around it: classes, the schema class, credentials. */
@NullMarked
package io.nestflux.maven.project;

import org.jspecify.annotations.NullMarked;
