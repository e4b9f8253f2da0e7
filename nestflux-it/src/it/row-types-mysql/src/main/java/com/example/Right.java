package com.example;

public enum Right {
    READ,
    WRITE
}
