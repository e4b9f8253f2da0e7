/** The gentle road: plans for tables that are in use while they change. */
@NullMarked
package io.nestflux.plan.online;

import org.jspecify.annotations.NullMarked;
