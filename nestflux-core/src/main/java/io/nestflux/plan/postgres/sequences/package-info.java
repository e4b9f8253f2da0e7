/** PostgreSQL's sequences: those that stand alone, and those behind identity and serial columns. */
@NullMarked
package io.nestflux.plan.postgres.sequences;

import org.jspecify.annotations.NullMarked;
