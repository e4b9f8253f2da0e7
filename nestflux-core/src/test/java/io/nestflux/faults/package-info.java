/**
 * What a run survives: a JVM killed with SIGKILL, a server killed, a connection cut, other runners, at each boundary of
 * a statement.
 */
package io.nestflux.faults;
