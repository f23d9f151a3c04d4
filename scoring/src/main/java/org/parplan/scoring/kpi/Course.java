package org.parplan.scoring.kpi;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parplan.core.kpi.Target;

/** How a target's figure runs from year to year and over the year, as far as its own words tell that plainly. */
enum Course {
    /** Things that stand on from year to year, such as online services. */
    STANDING,
    /** Done anew each year, piece by piece: inspections, rotation, training, savings. */
    WORKED_THROUGH,
    /** A rate that is as good in any month: on time, satisfied. */
    KEPT_UP,
    /** The words do not tell, or tell two things. */
    UNTOLD;

    private static final Pattern SERVICES = Pattern.compile(
            "^(?:số |số lượng )?(?:(?:dịch vụ(?: công)?|dvc) trực tuyến|dvctt)\\b(?!.*(?:mới|thêm|bổ sung))",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern UNITS_THAT_STAND = Pattern.compile("đang (?:hoạt động|áp dụng|vận hành)");
    private static final Pattern WORK = Pattern.compile(
            "kiểm tra|thanh tra|luân chuyển|chuyển đổi|chuyển sang|điều động|bồi dưỡng|đào tạo|tập huấn|rà soát"
                    + "|tiết kiệm|xây dựng mới|(?:^|\\s)(?:cuộc|lượt)\\s");
    private static final Pattern RATE =
            Pattern.compile("đúng hạn|trước hạn|hài lòng|(?:nộp|tiếp nhận|thanh toán) trực tuyến");

    static Course of(Target target) {
        var subject = Normalizer.normalize(target.subject(), Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT);
        var isStanding = SERVICES.matcher(subject).find()
                || UNITS_THAT_STAND.matcher(subject).find();
        var isWork = WORK.matcher(subject).find();
        var isRate = RATE.matcher(subject).find();
        if ((isStanding ? 1 : 0) + (isWork ? 1 : 0) + (isRate ? 1 : 0) != 1) {
            return UNTOLD;
        }
        if (isStanding) {
            return STANDING;
        }
        return isWork ? WORKED_THROUGH : KEPT_UP;
    }
}
