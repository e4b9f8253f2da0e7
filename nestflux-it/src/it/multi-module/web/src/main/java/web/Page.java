package web;

public record Page(String title) {}
