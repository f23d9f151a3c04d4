package org.parplan.scoring.kpi;

import java.math.BigDecimal;
import org.parplan.core.kpi.Basis;
import org.parplan.core.kpi.Comparison;
import org.parplan.core.kpi.Kpi;
import org.parplan.core.kpi.Unit;

/** Which indicators are levels that stand, and do not grow over the year. */
final class Levels {

    private Levels() {}

    /** A level that stood before the window opened, so that it is to be kept. */
    static boolean isKept(Kpi kpi) {
        return isCountedLevel(kpi)
                && kpi.target()
                        .value()
                        .filter(value -> kpi.baseline().isPresent()
                                && value.compareTo(BigDecimal.valueOf(
                                                kpi.baseline().getAsLong()))
                                        <= 0)
                        .isPresent();
    }

    /**
     * A rate to be kept up, such as 98 % on time. What is worked through over the year is none, such as a share of
     * agencies to be inspected; nor is all of a set, or of named members, unless it says that it is kept up.
     */
    static boolean isRate(Kpi kpi) {
        var comparison = kpi.target().comparison();
        var isShare = kpi.target().unit() == Unit.PERCENT
                && kpi.target().basis() == Basis.LEVEL
                && kpi.members().isEmpty();
        if (!isShare) {
            return false;
        }
        var atLeast = comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
        return switch (Course.of(kpi.target())) {
            case KEPT_UP -> atLeast || comparison == Comparison.EQUAL;
            case WORKED_THROUGH -> false;
            default -> atLeast;
        };
    }

    /** A rate only as read: what it is of does not tell whether it is kept up or worked through. */
    static boolean isRateAsRead(Kpi kpi) {
        return isRate(kpi) && Course.of(kpi.target()) != Course.KEPT_UP;
    }

    static boolean isLevel(Kpi kpi) {
        return isRate(kpi) || isKept(kpi);
    }

    /** A level of things or money, to be reached. */
    static boolean isCountedLevel(Kpi kpi) {
        var target = kpi.target();
        return (target.unit() == Unit.COUNT || target.unit() == Unit.DONG)
                && target.basis() == Basis.LEVEL
                && !target.isLimit()
                && !target.comparison().isAgainstBase();
    }

    /** The path that suits what is asked for. */
    static KpiPath path(Kpi kpi) {
        var target = kpi.target();
        if (target.isLimit()
                || target.unit().isSmallerBetter()
                || target.comparison().isAgainstBase()
                || isLevel(kpi)) {
            return KpiPath.NONE;
        }
        var isOne = target.unit() == Unit.COUNT
                && (target.comparison() == Comparison.EQUAL || target.comparison() == Comparison.AT_LEAST)
                && target.value().filter(BigDecimal.ONE::equals).isPresent();
        return isOne ? KpiPath.AT_END : KpiPath.LINEAR;
    }
}
