package org.parplan.samples.benchmarks;

/** Who answers. Each name is also that of a method in {@link Adding} and in {@link Counting}. */
enum Subject {
    INT_FLOOR("intFloor", "floor: bare int table") {
        @Override
        long add(Peers peers, Questions questions, int i) {
            return peers.intTable.plus(questions.addFrom[i], questions.workingDays[i]);
        }

        @Override
        int count(Peers peers, Questions questions, int i) {
            return peers.intTable.between(questions.countFrom[i], questions.countTo[i]);
        }
    },
    OURS_INTS("oursInts", "**Parplan**, days since 1970") {
        @Override
        long add(Peers peers, Questions questions, int i) {
            return peers.ours.plusWorkingDays(questions.addFrom[i], questions.workingDays[i]);
        }

        @Override
        int count(Peers peers, Questions questions, int i) {
            return peers.ours.workingDaysBetween(questions.countFrom[i], questions.countTo[i]);
        }
    },
    DATE_FLOOR("dateFloor", "floor: int table, `LocalDate` in and out") {
        @Override
        long add(Peers peers, Questions questions, int i) {
            return peers.intTable
                    .plus(questions.addFromDate[i], questions.workingDays[i])
                    .toEpochDay();
        }

        @Override
        int count(Peers peers, Questions questions, int i) {
            return peers.intTable.between(questions.countFromDate[i], questions.countToDate[i]);
        }
    },
    OURS_DATES("oursDates", "**Parplan**, `LocalDate`") {
        @Override
        long add(Peers peers, Questions questions, int i) {
            return peers.ours
                    .plusWorkingDays(questions.addFromDate[i], questions.workingDays[i])
                    .toEpochDay();
        }

        @Override
        int count(Peers peers, Questions questions, int i) {
            return peers.ours.workingDaysBetween(questions.countFromDate[i], questions.countToDate[i]);
        }
    },
    STRATA("strata", "Strata `ImmutableHolidayCalendar`") {
        @Override
        long add(Peers peers, Questions questions, int i) {
            return peers.strata
                    .shift(questions.addFromDate[i], questions.workingDays[i])
                    .toEpochDay();
        }

        @Override
        int count(Peers peers, Questions questions, int i) {
            return peers.strata.daysBetween(questions.countFromDate[i], questions.countToDate[i]);
        }
    },
    HASH_SET("hashSet", "loop over a `HashSet<LocalDate>`") {
        @Override
        long add(Peers peers, Questions questions, int i) {
            return peers.hashSet
                    .plus(questions.addFromDate[i], questions.workingDays[i])
                    .toEpochDay();
        }

        @Override
        int count(Peers peers, Questions questions, int i) {
            return peers.hashSet.between(questions.countFromDate[i], questions.countToDate[i]);
        }
    };

    final String method;

    final String title;

    Subject(String method, String title) {
        this.method = method;
        this.title = title;
    }

    /** The answer to a question of adding, in days since 1970-01-01. */
    abstract long add(Peers peers, Questions questions, int i);

    abstract int count(Peers peers, Questions questions, int i);
}
