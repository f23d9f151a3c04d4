package org.parplan.reporting.page;

import java.math.BigDecimal;
import java.util.Optional;
import org.parplan.core.kpi.Compliance;
import org.parplan.core.kpi.Share;
import org.parplan.scoring.kpi.KpiAssessment;

/**
 * The picture of one assessment on one scale: how much is reached, how much is expected by now, where the target or the
 * limit lies. The scale ends at the target, or at what passes it.
 *
 * @param reached the length of the bar of what is reached or used
 * @param expected where what is expected lies, empty if nothing is
 * @param goal where the target or limit lies
 * @param anchor on which side of its mark the expected share is written, a value of {@code text-anchor}
 */
public record Bullet(String reached, Optional<String> expected, String goal, String anchor) {

    private static final Share ALL = Share.of(1, 1);

    /**
     * Draws an assessment.
     *
     * @param assessment  the assessment
     * @return its picture, empty if there is neither a share nor a limit to show
     */
    public static Optional<Bullet> of(KpiAssessment assessment) {
        return assessment
                .achievement()
                .map(reached -> of(reached, assessment.expected()))
                .or(() -> assessment.compliance().map(Bullet::of));
    }

    private static Bullet of(Share reached, Optional<Share> expected) {
        var most = larger(larger(reached, ALL), expected.orElse(ALL));
        return new Bullet(
                along(reached, most),
                expected.map(share -> along(share, most)),
                along(ALL, most),
                expected.map(Bullet::anchor).orElse("middle"));
    }

    private static Bullet of(Compliance limit) {
        var most = Math.max(1, Math.max(limit.allowed(), limit.used()));
        return new Bullet(Along.of(limit.used(), most), Optional.empty(), Along.of(limit.allowed(), most), "middle");
    }

    private static Share larger(Share one, Share other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String anchor(Share expected) {
        if (expected.compareTo(Share.of(1, 5)) < 0) {
            return "start";
        }
        return expected.compareTo(Share.of(4, 5)) > 0 ? "end" : "middle";
    }

    private static String along(Share share, Share most) {
        return Along.of(product(share.part(), most.whole()), product(share.whole(), most.part()));
    }

    private static BigDecimal product(long one, long other) {
        return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
    }
}
