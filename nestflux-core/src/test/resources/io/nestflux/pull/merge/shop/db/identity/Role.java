package shop.db.identity;

/** Values of identity.role. */
public enum Role {
    OWNER,
    EDITOR,
    READER
}
