package com.example.database.schemas.main.tables.identity;

/** What a member of an organization may do; in the database the enum type {@code identity.role}. */
public enum Role {
    OWNER,
    EDITOR,
    READER
}
