package org.parplan.core.json.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.parplan.core.budget.Vnd;
import org.parplan.core.shape.TextForm;

/** Reads what has no parts: texts, numbers, truths, constants. */
final class Scalars {

    private Scalars() {}

    /** The value, or nothing if values of the type are made otherwise. */
    static Optional<Object> read(Class<?> type, Node node, Pointer at) {
        if (type == String.class) {
            return Optional.of(text(node, at));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(bool(node, at));
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(Numbers.readInt(node, at));
        }
        if (type == long.class || type == Long.class) {
            return Optional.of(Numbers.readLong(node, at));
        }
        if (type == Vnd.class) {
            return Optional.of(Vnd.ofDong(Numbers.readLong(node, at)));
        }
        return type == BigDecimal.class ? Optional.of(Numbers.readDecimal(node, at)) : Optional.empty();
    }

    static String text(Node node, Pointer at) {
        return text(node, at, "");
    }

    private static String text(Node node, Pointer at, String hint) {
        if (node instanceof Node.Text text) {
            return text.text();
        }
        throw Refused.wrongType(at, JsonType.TEXT, node, hint);
    }

    private static boolean bool(Node node, Pointer at) {
        if (node instanceof Node.Bool bool) {
            return bool.value();
        }
        throw Refused.wrongType(at, JsonType.TRUE_OR_FALSE, node, "");
    }

    static Node.Obj object(Node node, Pointer at) {
        if (node instanceof Node.Obj object) {
            return object;
        }
        throw Refused.wrongType(at, JsonType.OBJECT, node, "");
    }

    static Object constant(Class<?> type, Node node, Pointer at) {
        var name = text(node, at);
        var names = new LinkedHashSet<String>();
        for (var constant : type.getEnumConstants()) {
            var known = ((Enum<?>) constant).name();
            if (known.equals(name)) {
                return constant;
            }
            names.add(known);
        }
        throw Refused.unknownCode(at, name, names);
    }

    static Object parsed(TextForm form, Node node, Pointer at) {
        var text = text(node, at, Specimens.hint(form.type()));
        try {
            return form.parse(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            var better = Specimens.refusal(form.type(), text);
            throw Refused.invalid(at, better != null ? better : String.valueOf(e.getMessage()));
        }
    }

    /** Makes a value; a failed check becomes a refusal in the check's own words. */
    static Object checked(Pointer at, Supplier<Object> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw Refused.invalid(at, String.valueOf(e.getMessage()));
        }
    }
}
