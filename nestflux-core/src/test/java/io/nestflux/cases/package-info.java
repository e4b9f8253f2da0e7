/** Diff cases: a before, an after and some rows, as data files, put through four assertions on real servers. */
package io.nestflux.cases;
