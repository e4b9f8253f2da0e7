/** What users extend and call to declare tables; see the dialects' own packages for the column types. */
@NullMarked
package io.nestflux.table;

import org.jspecify.annotations.NullMarked;
