package org.parplan.samples;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What is said of an exception that ends the program: one line that names the value. */
final class Refusals {

    private Refusals() {}

    static String sentence(Throwable refusal) {
        var cause = refusal instanceof UncheckedIOException wrapped ? wrapped.getCause() : refusal;
        if (cause instanceof NoSuchFileException missing) {
            return "There is no file " + missing.getFile();
        }
        if (cause instanceof AccessDeniedException denied) {
            return "The file cannot be read or written: " + denied.getFile();
        }
        var message = refusal.getMessage();
        return message == null ? refusal.getClass().getSimpleName() : message.replaceAll("\\s*\\R\\s*", " ");
    }
}
