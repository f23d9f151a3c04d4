package org.parplan.samples;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.parplan.core.json.JsonRefusal;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Problem;

/** What is said of an exception that ends the program: one line that names the value. */
final class Refusals {

    private Refusals() {}

    /** The sentence, in the labels' language where the library tells what is wrong in a document. */
    static String sentence(Throwable refusal, Labels labels) {
        if (refusal instanceof JsonRefusal document) {
            return oneLine(sentence(document.problem(), labels));
        }
        if (refusal instanceof DocumentRefusal document) {
            return oneLine(document.file() + ": " + sentence(document.problem(), labels));
        }
        if (refusal instanceof Refusal document) {
            return oneLine(document.in(labels));
        }
        var cause = refusal instanceof UncheckedIOException wrapped ? wrapped.getCause() : refusal;
        if (cause instanceof NoSuchFileException missing) {
            return "There is no file " + missing.getFile();
        }
        if (cause instanceof AccessDeniedException denied) {
            return "The file cannot be read or written: " + denied.getFile();
        }
        if (cause instanceof FileSystemException file) {
            var reason = file.getReason() == null ? "something else stands there" : file.getReason();
            return "Cannot write into " + file.getFile() + ": " + reason;
        }
        var message = refusal.getMessage();
        return message == null ? refusal.getClass().getSimpleName() : oneLine(message);
    }

    private static String sentence(Problem problem, Labels labels) {
        return (problem.path().isEmpty() ? "" : problem.path() + ": ") + problem.in(labels);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
