/** Many databases or tenant schemas that get the same migrations: what they are, and how a run over them went. */
@NullMarked
package io.nestflux.fleet;

import org.jspecify.annotations.NullMarked;
