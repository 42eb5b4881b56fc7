// Generated from crates/wizard by its test `bindings`. Do not edit.

/** The most characters of a secret. */
export const mostSecretCharacters = 1024;
