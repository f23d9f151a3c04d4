package org.parplan.core.kpi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parplan.core.budget.Vnd;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;

/**
 * The indicators that reform plans set again and again, each with the comparison, unit and basis that its kind has.
 *
 * <p>They come without a window and, but for the rank, without a baseline; {@link Kpi#during} and {@link Kpi#builder} add
 * these. What they count is worded from the Vietnamese labels.
 *
 * <pre>{@code
 * Kpis.onlineServices("7.5/level-3", OnlineLevel.LEVEL_3, 400, Basis.INCREASE_OR_LEVEL).during(TaskWindow.ofYear(2018));
 * Kpis.iso("7.10", IsoWork.BUILD, communes);                            // 20 named communes
 * Kpis.recruitment("I.2.e/1/new-recruits", BigDecimal.valueOf(50));     // not more than 50 %
 * }</pre>
 */
public final class Kpis {

    private Kpis() {}

    /**
     * Online services of one level: 400 of level 3.
     *
     * @param code  the code
     * @param level  the level; services of another level never count for it
     * @param services  how many
     * @param basis  whether that many are added (thêm 400), stand at the end (cung cấp 400), or the plan says both
     * @return the indicator
     * @throws IllegalArgumentException if the number is negative
     */
    public static Kpi onlineServices(String code, OnlineLevel level, long services, Basis basis) {
        var target = count(key(level), Labels.of(Language.VI).label(level), services);
        target.basis(basis);
        return Kpi.of(code, target.build());
    }

    /**
     * Quality management systems at agencies known one by one: convert, build, maintain, pilot or inspect them all.
     *
     * @param code  the code
     * @param work  what is done
     * @param members  the agencies, at least one, each once
     * @return the indicator, which can tell who is missing
     * @throws IllegalArgumentException if there are none, or one stands twice
     */
    public static Kpi iso(String code, IsoWork work, Collection<Member> members) {
        return iso(code, work, members.size()).over(members);
    }

    /**
     * Quality management systems at agencies of which only the number is known.
     *
     * @param code  the code
     * @param work  what is done
     * @param agencies  how many
     * @return the indicator
     * @throws IllegalArgumentException if the number is negative
     */
    public static Kpi iso(String code, IsoWork work, long agencies) {
        var subject = Labels.of(Language.VI).message("kpi.subject-iso", Map.of("work", work.name()));
        return Kpi.of(code, count("iso-" + key(work), subject, agencies).build());
    }

    /**
     * Inspections of one kind.
     *
     * @param code  the code
     * @param kind  planned or unannounced
     * @param inspections  how many
     * @return the indicator, measured by {@link InspectionResult#held()}
     * @throws IllegalArgumentException if the number is negative
     */
    public static Kpi inspections(String code, InspectionKind kind, long inspections) {
        var subject = Labels.of(Language.VI).message("kpi.subject-inspections", Map.of("inspections", kind.name()));
        return Kpi.of(code, count(key(kind), subject, inspections).build());
    }

    /**
     * The share of inspections that found something: shown, and never judged, for neither many nor few is a merit.
     *
     * @param code  the code
     * @param kind  planned or unannounced
     * @return the indicator without a number, measured by {@link InspectionResult#withFindings()}
     */
    public static Kpi findings(String code, InspectionKind kind) {
        var subject = Labels.of(Language.VI).message("kpi.subject-findings", Map.of("inspections", kind.name()));
        return Kpi.of(
                code,
                target(key(kind) + "-findings", subject, Comparison.EQUAL, Unit.PERCENT)
                        .build());
    }

    /**
     * Money saved: more than 268 tỷ đồng, or about 38.
     *
     * @param code  the code
     * @param comparison  how the saving is to compare with the amount
     * @param amount  the amount, not negative
     * @return the indicator, in whole đồng
     * @throws IllegalArgumentException if the amount is negative, or the comparison is with a base year
     */
    public static Kpi saving(String code, Comparison comparison, Vnd amount) {
        if (comparison.isAgainstBase()) {
            throw new IllegalArgumentException(
                    "Saving %s must be compared with an amount, but was to be %s".formatted(code, comparison));
        }
        var target = target("saving", subject("kpi.subject-saving"), comparison, Unit.DONG);
        return Kpi.of(code, target.value(BigDecimal.valueOf(amount.dong())).build());
    }

    /**
     * Autonomy granted to all agencies and public units.
     *
     * @param code  the code
     * @return the indicator: 100 % of them
     */
    public static Kpi autonomy(String code) {
        return share(code, "autonomy", subject("kpi.subject-autonomy"), Comparison.EQUAL, BigDecimal.valueOf(100));
    }

    /**
     * Autonomy granted to all of those known one by one.
     *
     * @param code  the code
     * @param units  the agencies and public units, at least one, each once
     * @return the indicator, which can tell who is missing
     * @throws IllegalArgumentException if there are none, or one stands twice
     */
    public static Kpi autonomy(String code, Collection<Member> units) {
        return autonomy(code).over(units);
    }

    /**
     * Positions to be rotated: more than a share of those due.
     *
     * @param code  the code
     * @param percent  the share to be passed, in per cent
     * @return the indicator
     * @throws IllegalArgumentException if the share is negative
     */
    public static Kpi rotation(String code, BigDecimal percent) {
        return share(code, "rotated", subject("kpi.subject-rotation"), Comparison.MORE_THAN, percent);
    }

    /**
     * New recruits: a limit, not more than a share of the posts cut or left.
     *
     * @param code  the code
     * @param percent  the share not to be passed, in per cent; half of seven posts is three
     * @return the indicator
     * @throws IllegalArgumentException if the share is negative
     */
    public static Kpi recruitment(String code, BigDecimal percent) {
        return share(code, "new-recruits", subject("kpi.subject-recruitment"), Comparison.AT_MOST, percent);
    }

    /**
     * A rank better than that of a base year: a smaller number.
     *
     * @param code  the code
     * @param baseYear  the year to compare with
     * @param baseRank  the rank of that year, from 1
     * @return the indicator
     * @throws IllegalArgumentException if the rank is below 1
     */
    public static Kpi rankBetterThan(String code, int baseYear, long baseRank) {
        if (baseRank < 1) {
            throw new IllegalArgumentException("Rank of %s must be from 1, but was %s".formatted(baseYear, baseRank));
        }
        return Kpi.builder()
                .from(rankBetterThan(code, baseYear))
                .baseline(baseRank)
                .build();
    }

    /**
     * A rank better than that of a base year which is not known yet.
     *
     * @param code  the code
     * @param baseYear  the year to compare with
     * @return the indicator, which judges nothing before it has a baseline
     */
    public static Kpi rankBetterThan(String code, int baseYear) {
        var target = target("rank", subject("kpi.subject-rank"), Comparison.BETTER, Unit.RANK);
        return Kpi.of(code, target.baseYear(baseYear).build());
    }

    private static Kpi share(String code, String key, String subject, Comparison comparison, BigDecimal percent) {
        return Kpi.of(
                code,
                target(key, subject, comparison, Unit.PERCENT).value(percent).build());
    }

    private static Target.Builder count(String key, String subject, long value) {
        return target(key, subject, Comparison.EQUAL, Unit.COUNT).value(BigDecimal.valueOf(value));
    }

    private static Target.Builder target(String key, String subject, Comparison comparison, Unit unit) {
        var target = Target.builder();
        target.key(key).subject(subject).comparison(comparison).unit(unit).members(List.of());
        return target;
    }

    private static String subject(String message) {
        return Labels.of(Language.VI).message(message, Map.of());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
