/** NestFlux used as a user uses it: a model in Java, a directory, a database. */
package io.nestflux.frontdoor;
