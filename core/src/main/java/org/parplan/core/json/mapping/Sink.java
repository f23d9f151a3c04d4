package org.parplan.core.json.mapping;

/**
 * A JSON library's generator, one token at a time.
 *
 * @param <X> what it throws
 */
public interface Sink<X extends Exception> {

    /**
     * Writes an opening brace.
     *
     * @throws X if it cannot be written
     */
    void startObject() throws X;

    /**
     * Writes a closing brace.
     *
     * @throws X if it cannot be written
     */
    void endObject() throws X;

    /**
     * Writes an opening bracket.
     *
     * @throws X if it cannot be written
     */
    void startArray() throws X;

    /**
     * Writes a closing bracket.
     *
     * @throws X if it cannot be written
     */
    void endArray() throws X;

    /**
     * Writes a key.
     *
     * @param key  the key
     * @throws X if it cannot be written
     */
    void key(String key) throws X;

    /**
     * Writes a string.
     *
     * @param text  the string
     * @throws X if it cannot be written
     */
    void text(String text) throws X;

    /**
     * Writes a number that a {@code long} holds.
     *
     * @param number  the number
     * @throws X if it cannot be written
     */
    void integer(long number) throws X;

    /**
     * Writes any other number.
     *
     * @param literal  the number as written
     * @throws X if it cannot be written
     */
    void number(String literal) throws X;

    /**
     * Writes true or false.
     *
     * @param value  which of them
     * @throws X if it cannot be written
     */
    void bool(boolean value) throws X;

    /**
     * Writes null.
     *
     * @throws X if it cannot be written
     */
    void nothing() throws X;
}
