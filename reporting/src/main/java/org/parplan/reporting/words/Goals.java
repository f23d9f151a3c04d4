package org.parplan.reporting.words;

import java.math.BigDecimal;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Target;
import org.parplan.core.kpi.Unit;

/** What targets ask for, in words. */
record Goals(Words words) {

    String goal(Target target) {
        if (target.isVague()) {
            return words.say("reporting.target-vague");
        }
        var comparison = words.label(target.comparison());
        if (target.value().isEmpty()) {
            return words.say("reporting.target-against", "comparison", comparison, "year", year(target));
        }
        var value = value(target.value().get(), target.unit());
        return target.basis() == Basis.LEVEL
                ? words.say("reporting.target", "comparison", comparison, "value", value)
                : words.say(
                        "reporting.target-added",
                        "comparison",
                        comparison,
                        "value",
                        value,
                        "basis",
                        Words.lower(words.label(target.basis())));
    }

    String value(Target target) {
        return target.value().map(value -> value(value, target.unit())).orElseGet(() -> goal(target));
    }

    private String value(BigDecimal value, Unit unit) {
        var number = words.language().number(value);
        return switch (unit) {
            case COUNT -> number;
            case PERCENT -> number + "%";
            case DONG -> number + " đồng";
            case RANK -> words.say("reporting.value-rank", "value", number);
            case DAYS -> words.say("reporting.value-days", "value", number);
        };
    }

    private static String year(Target target) {
        return target.baseYear().isPresent()
                ? Integer.toString(target.baseYear().getAsInt())
                : "?";
    }
}
