package org.parplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parplan.core.progress.Entries.day;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parplan.core.kpi.Share;
import org.parplan.core.text.Labels;
import org.parplan.core.text.Language;

/** The published sentence and the rates, with what each is of. */
class StatusTallyTest {

    private static final StatusTally YEAR = new StatusTally(Map.of(
            Bucket.DONE_ON_TIME, 11L,
            Bucket.DONE_LATE, 1L,
            Bucket.OPEN_IN_TIME, 22L,
            Bucket.OPEN_OVERDUE, 2L));

    private static String sentence(StatusTally tally) {
        return tally.sentence(day(9, 30), "toàn tỉnh", Labels.of(Language.VI));
    }

    @Test
    void saysWhatOfficialsPublish() {
        assertThat(sentence(YEAR))
                .isEqualTo(
                        "Đến hết ngày 30/9/2018, toàn tỉnh đã hoàn thành 12/36 nhiệm vụ (đạt 33,33%), trong đó: đúng hạn"
                                + " 11 nhiệm vụ, quá hạn 01 nhiệm vụ; còn 24 nhiệm vụ chưa hoàn thành, trong đó: trong hạn 22 nhiệm"
                                + " vụ, quá hạn 02 nhiệm vụ.");
    }

    @Test
    void saysWhatHasNoDateAndWhatIsExcludedWhereThereIsAny() {
        var more = YEAR.plus(new StatusTally(Map.of(Bucket.NO_DEADLINE, 3L, Bucket.EXCLUDED, 1L)));

        assertThat(sentence(more))
                .startsWith("Đến hết ngày 30/9/2018, toàn tỉnh đã hoàn thành 12/39 nhiệm vụ (đạt 30,77%)")
                .contains("còn 27 nhiệm vụ chưa hoàn thành", "không quy định thời hạn 03 nhiệm vụ.")
                .endsWith(" Ngoài ra có 01 nhiệm vụ không tính vào kỳ báo cáo.");
        assertThat(more.total()).isEqualTo(40);
        assertThat(more.all()).isEqualTo(39);
        assertThat(sentence(new StatusTally(Map.of()))).contains("00/00 nhiệm vụ (đạt 0%)");
    }

    @Test
    void aRateNamesWhatItIsOf() {
        var tally = YEAR.plus(new StatusTally(Map.of(Bucket.NO_DEADLINE, 3L, Bucket.EXCLUDED, 1L)));

        assertThat(tally.rate(StatusRate.DONE)).contains(Share.of(12, 39));
        assertThat(tally.rate(StatusRate.ON_TIME)).contains(Share.of(11, 14));
        assertThat(tally.rate(StatusRate.OVERDUE)).contains(Share.of(2, 39));
        assertThat(tally.explanation(StatusRate.ON_TIME).in(Language.VI))
                .isEqualTo("78,57% đúng hạn (11/14 nhiệm vụ đã hoàn thành hoặc đã quá hạn).");
        assertThat(tally.explanation(StatusRate.DONE).in(Language.VI)).startsWith("30,77% nhiệm vụ đã hoàn thành");
        assertThat(tally.explanation(StatusRate.OVERDUE).in(Language.VI)).startsWith("5,13% quá hạn");
        var open = new StatusTally(Map.of(Bucket.OPEN_IN_TIME, 4L));
        assertThat(open.rate(StatusRate.ON_TIME)).isEmpty();
        assertThat(open.explanation(StatusRate.ON_TIME).in(Language.VI)).endsWith(": không có nhiệm vụ nào để tính.");
    }

    @Test
    void refusesFewerThanNoTasks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatusTally(Map.of(Bucket.DONE_LATE, -1L)))
                .withMessage("Count of DONE_LATE must not be negative, but was -1");
    }
}
