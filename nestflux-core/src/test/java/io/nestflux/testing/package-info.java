/** The real database servers of the tests: started once for a run, fresh databases on them, gone at its end. */
@NullMarked
package io.nestflux.testing;

import org.jspecify.annotations.NullMarked;
