/** The first promise: generate, migrate, and nothing is left to do, for all that a model can say. */
package io.nestflux.convergence;
