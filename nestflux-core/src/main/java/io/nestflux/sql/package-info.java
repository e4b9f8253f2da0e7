/** The ground: SQL text, and what each kind of server makes of it. One lexer a dialect; names, quoting, literals. */
@NullMarked
package io.nestflux.sql;

import org.jspecify.annotations.NullMarked;
