/** The JSON form of results, and the JSON that servers send. */
@NullMarked
package io.nestflux.json;

import org.jspecify.annotations.NullMarked;
