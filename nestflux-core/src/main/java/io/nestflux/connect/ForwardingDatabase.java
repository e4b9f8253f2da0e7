package io.nestflux.connect;

/** Another database with something around its sessions; whatever else it is asked is asked of that one. */
interface ForwardingDatabase extends Database {

    /** The one behind it. */
    Database database();

    @Override
    default Database sibling(String name) {
        return database().sibling(name);
    }

    @Override
    default String address() {
        return database().address();
    }

    @Override
    default boolean isDirect() {
        return database().isDirect();
    }
}
