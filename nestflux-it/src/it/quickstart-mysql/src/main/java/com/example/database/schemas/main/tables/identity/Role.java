package com.example.database.schemas.main.tables.identity;

/** What a member of an organization may do. */
public enum Role {
    OWNER,
    EDITOR,
    READER
}
