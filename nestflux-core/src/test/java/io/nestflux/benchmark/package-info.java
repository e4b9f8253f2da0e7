/** The benchmark: {@code mvn -Pbenchmark -pl nestflux-core verify}. Nothing here is a test. */
package io.nestflux.benchmark;
