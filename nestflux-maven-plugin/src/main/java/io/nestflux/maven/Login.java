package io.nestflux.maven;

import io.nestflux.maven.embedded.EmbeddedPostgres;

/** A database, and who logs in there. */
record Login(String url, String user, String password) {

    static Login of(EmbeddedPostgres server) {
        return new Login(server.url(), server.user(), server.password());
    }

    /** Without the password, which the URL may hold, too. */
    @Override
    public String toString() {
        return "login of " + user;
    }
}
