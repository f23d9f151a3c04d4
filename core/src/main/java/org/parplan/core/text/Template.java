package org.parplan.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of messages: text with {@code {name}} or {@code {name|form}} where an argument goes.
 *
 * <p>Forms: {@code day} (ISO date), {@code days} (ISO dates by comma), {@code weekday} (of an ISO date), {@code number},
 * {@code count} (a number that official Vietnamese writes with two digits at least, {@code 01 nhiệm vụ}), {@code money} (whole đồng), {@code percent} (a share {@code 180/400}), {@code label:Type} (the label of a constant), {@code labels:Type} (of
 * several, by comma), {@code plural:one:many} (a counted noun after its number), {@code quantity} (a number with what the
 * argument {@code unit} counts it in, đồng or days; as {@code number} without one) and {@code dated} (text with ISO dates
 * in it). Without a form the text stands as it is.
 */
final class Template {

    private static final Pattern FORM =
            Pattern.compile("days?|weekday|number|count|money|percent|quantity|dated|labels?:[^:]+|plural:[^:]+:[^:]+");
    private static final Pattern ISO_DATE = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

    private Template() {}

    static String fill(String template, Map<String, String> arguments, Labels labels) {
        var text = new StringBuilder();
        var at = 0;
        for (var open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            var close = closing(template, open);
            text.append(template, at, open).append(place(template.substring(open + 1, close), arguments, labels));
            at = close + 1;
        }
        return text.append(template, at, template.length()).toString();
    }

    /** Refuses a template whose places could be filled by no argument: not closed, without a name, of unknown form. */
    static void check(String template) {
        var at = 0;
        for (var open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            var close = closing(template, open);
            var place = template.substring(open + 1, close);
            var bar = place.indexOf('|');
            if (bar == 0 || place.isEmpty()) {
                throw new IllegalArgumentException("Message has a place without a name: " + template);
            }
            if (bar > 0) {
                checkForm(place.substring(bar + 1));
            }
            at = close + 1;
        }
    }

    private static int closing(String template, int open) {
        var close = template.indexOf('}', open);
        if (close < 0) {
            throw new IllegalArgumentException("Message lacks a closing brace: " + template);
        }
        return close;
    }

    private static void checkForm(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "Message form must be one of day, days, weekday, number, count, money, percent,"
                            + " quantity, dated, label:Type, labels:Type, plural:one:many, but was " + written);
        }
    }

    private static String place(String place, Map<String, String> arguments, Labels labels) {
        var bar = place.indexOf('|');
        var name = bar < 0 ? place : place.substring(0, bar);
        var value = argument(name, arguments, labels.language());
        if (value == null) {
            throw new NoSuchElementException(
                    "Message needs the argument " + name + ", given are " + arguments.keySet());
        }
        if (bar < 0) {
            return value;
        }
        var form = place.substring(bar + 1);
        return form.equals("quantity")
                ? quantity(value, arguments.getOrDefault("unit", ""), labels)
                : write(value, form, labels);
    }

    /** The argument of a name, or of the name with this language's suffix: {@code nameVi} for {@code name}. */
    private static @Nullable String argument(String name, Map<String, String> arguments, Language language) {
        var own = name + (language == Language.VI ? "Vi" : "En");
        return arguments.getOrDefault(name, arguments.get(own));
    }

    private static String write(String value, String written, Labels labels) {
        checkForm(written);
        var form = written.split(":", -1);
        var language = labels.language();
        return switch (form[0]) {
            case "day" -> language.day(LocalDate.parse(value));
            case "days" -> each(value, day -> language.day(LocalDate.parse(day)));
            case "weekday" -> language.weekday(LocalDate.parse(value));
            case "number" -> language.number(new BigDecimal(value));
            case "count" -> language.count(Long.parseLong(value));
            case "money" -> language.money(Long.parseLong(value));
            case "percent" -> percent(value, language);
            case "dated" -> ISO_DATE.matcher(value).replaceAll(day -> language.day(LocalDate.parse(day.group())));
            case "label" -> labels.label(form[1] + "." + value);
            case "labels" -> each(value, constant -> labels.label(form[1] + "." + constant));
            default -> /* plural, the last that FORM admits */
                language.number(Long.parseLong(value)) + " " + (value.equals("1") ? form[1] : form[2]);
        };
    }

    private static String quantity(String value, String unit, Labels labels) {
        return switch (unit) {
            case "DONG" -> labels.message("kpi.quantity-dong", Map.of("number", value));
            case "DAYS" ->
                labels.message(value.equals("1") ? "kpi.quantity-day" : "kpi.quantity-days", Map.of("number", value));
            default -> labels.language().number(new BigDecimal(value));
        };
    }

    private static String percent(String share, Language language) {
        var slash = share.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A share must be written part/whole, such as 180/400: " + share);
        }
        return language.percent(Long.parseLong(share.substring(0, slash)), Long.parseLong(share.substring(slash + 1)));
    }

    private static String each(String values, UnaryOperator<String> write) {
        return Arrays.stream(values.split(",", -1))
                .filter(value -> !value.isEmpty())
                .map(write)
                .collect(Collectors.joining(", "));
    }
}
