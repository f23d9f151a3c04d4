package org.parplan.samples.benchmarks;

import java.time.LocalDate;
import java.util.Optional;

/** Whether all subjects answer alike. Whoever answers differently does other work, and is not to be timed. */
final class Answers {

    private Answers() {}

    /**
     * Asks every subject every question.
     *
     * @return the first difference from the first subject, in a sentence
     */
    static Optional<String> difference(Peers peers, Questions questions) {
        for (var subject : Subject.values()) {
            for (var i = 0; i < Questions.COUNT; i++) {
                var sum = subject.add(peers, questions, i);
                var wantedSum = Subject.INT_FLOOR.add(peers, questions, i);
                if (sum != wantedSum) {
                    return Optional.of("%s: %s plus %s working days must be %s, but was %s"
                            .formatted(
                                    subject.title,
                                    questions.addFromDate[i],
                                    questions.workingDays[i],
                                    LocalDate.ofEpochDay(wantedSum),
                                    LocalDate.ofEpochDay(sum)));
                }
                var count = subject.count(peers, questions, i);
                var wantedCount = Subject.INT_FLOOR.count(peers, questions, i);
                if (count != wantedCount) {
                    return Optional.of("%s: working days from %s to %s must be %s, but were %s"
                            .formatted(
                                    subject.title,
                                    questions.countFromDate[i],
                                    questions.countToDate[i],
                                    wantedCount,
                                    count));
                }
            }
        }
        return Optional.empty();
    }
}
