package org.parplan.samples;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What is said of an exception that ends the program: one line that names the value. */
final class Refusals {

    private Refusals() {}

    static String sentence(Throwable refusal) {
        var cause = refusal;
        while (cause instanceof UncheckedIOException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof NoSuchFileException missing) {
            return "There is no file " + missing.getFile();
        }
        if (cause instanceof AccessDeniedException denied) {
            return "The file cannot be read or written: " + denied.getFile();
        }
        var message = cause.getMessage();
        return (message == null ? cause.getClass().getSimpleName() : message).replaceAll("\\s*\\R\\s*", " ");
    }
}
