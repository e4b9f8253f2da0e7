@NullMarked
package io.nestflux.introspect.mysql;

import org.jspecify.annotations.NullMarked;
