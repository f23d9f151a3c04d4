package org.parplan.samples;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;

/** What cannot be read, and why, told in the language asked for. */
final class Refusal extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, String> arguments;

    /**
     * Makes a refusal.
     *
     * @param key  the key of its sentence among the program's labels
     * @param namesAndValues  the arguments of the sentence, names and values in turn
     */
    Refusal(String key, Object... namesAndValues) {
        super(key);
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            named.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        this.key = key;
        this.arguments = Map.copyOf(named);
    }

    Refusal because(Throwable cause) {
        initCause(cause);
        return this;
    }

    String in(Labels labels) {
        return labels.message(key, arguments);
    }

    @Override
    public String getMessage() {
        return in(OutputOptions.labels(Language.EN));
    }
}
