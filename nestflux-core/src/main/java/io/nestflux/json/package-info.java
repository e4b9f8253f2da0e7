/**
 * The JSON form of results, and the JSON that servers send.
 *
 * <p>Internal: not for applications.
 */
@NullMarked
package io.nestflux.json;

import org.jspecify.annotations.NullMarked;
