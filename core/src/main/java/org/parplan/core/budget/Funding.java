package org.parplan.core.budget;

import java.util.Objects;
import org.parplan.core.agency.Actor;
import org.parplan.core.text.Reading;

/**
 * What a plan says of the money for one task.
 *
 * <p>An empty cell is {@link NotStated}, never zero: only {@link None} is zero and only {@link Amount} is more. The
 * other kinds say where the money will be decided, not how much it is, so no sum ever counts them.
 *
 * <pre>{@code
 * Funding.read("100", 1_000_000).orElseThrow();  // Amount of 100.000.000 đồng
 * Funding.read("", 1_000_000).orElseThrow();     // NotStated
 * }</pre>
 */
public sealed interface Funding {

    /**
     * Reads the funding cell of an appendix row.
     *
     * <p>A number without a unit counts the column's unit; one with a unit of its own ({@code 1,5 triệu đồng}) counts
     * that. Dots part thousands, a comma begins decimals; {@code 100,000} may be a hundred or a hundred thousand, and
     * is not guessed. Negative numbers, parts of a đồng and more than a 64-bit number of đồng are refused with a
     * problem; other words, and words that deny ({@code Kế hoạch chưa được phê duyệt}), are kept and said not to be
     * understood.
     *
     * @param cell  the cell as printed, such as {@code 100} or {@code Sở Nội vụ dự trù kinh phí riêng}
     * @param dongPerUnit  the column's unit, in whole đồng, above zero: 1,000,000 for a column in million đồng
     * @return the reading
     * @throws IllegalArgumentException if the unit is not above zero
     */
    static Reading<Funding> read(String cell, long dongPerUnit) {
        return FundingReader.read(cell, dongPerUnit);
    }

    /**
     * The kind of this funding, for grouping and labels.
     *
     * @return the kind
     */
    FundingKind kind();

    /**
     * The rule that a task with this funding is paid by.
     *
     * @return the rule of the kind
     */
    default FundingRule rule() {
        return kind().rule();
    }

    /**
     * Answers by the kind of funding; a kind added later makes every caller say what it does with it.
     *
     * @param cases  one answer for each kind
     * @param <R>  the type of the answer
     * @return the answer of this funding's kind
     */
    <R> R match(Cases<R> cases);

    /** No money is needed: a printed {@code 0}. */
    record None() implements Funding {
        @Override
        public FundingKind kind() {
            return FundingKind.NONE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.none(this);
        }
    }

    /**
     * An amount is stated.
     *
     * @param amount the amount, not negative
     */
    record Amount(Vnd amount) implements Funding {
        /**
         * Makes the funding from its amount.
         *
         * @param amount  the amount, not negative
         */
        public Amount {
            Objects.requireNonNull(amount, "amount");
            if (amount.isNegative()) {
                throw new IllegalArgumentException("Funding must not be negative, but was " + amount);
            }
        }

        @Override
        public FundingKind kind() {
            return FundingKind.AMOUNT;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amount(this);
        }
    }

    /** Nothing is stated: an empty cell. */
    record NotStated() implements Funding {
        @Override
        public FundingKind kind() {
            return FundingKind.NOT_STATED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notStated(this);
        }
    }

    /** By spending norms, such as {@code Kinh phí xây dựng văn bản QPPL theo quy định}. */
    record ByNorm() implements Funding {
        @Override
        public FundingKind kind() {
            return FundingKind.BY_NORM;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byNorm(this);
        }
    }

    /** By an approved scheme, such as {@code Kinh phí theo Dự án đã được UBND tỉnh phê duyệt}. */
    record ByApprovedScheme() implements Funding {
        @Override
        public FundingKind kind() {
            return FundingKind.BY_APPROVED_SCHEME;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byApprovedScheme(this);
        }
    }

    /**
     * An agency estimates it apart, such as {@code Sở Nội vụ dự trù kinh phí riêng}.
     *
     * @param agency who estimates it
     */
    record SeparateEstimate(Actor agency) implements Funding {
        /**
         * Makes the funding from the agency.
         *
         * @param agency  who estimates it
         */
        public SeparateEstimate {
            Objects.requireNonNull(agency, "agency");
        }

        @Override
        public FundingKind kind() {
            return FundingKind.SEPARATE_ESTIMATE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.separateEstimate(this);
        }
    }

    /**
     * One answer for each kind of funding.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers where no money is needed.
         *
         * @param none  the funding
         * @return the answer
         */
        R none(None none);

        /**
         * Answers for a stated amount.
         *
         * @param amount  the funding
         * @return the answer
         */
        R amount(Amount amount);

        /**
         * Answers where nothing is stated.
         *
         * @param notStated  the funding
         * @return the answer
         */
        R notStated(NotStated notStated);

        /**
         * Answers for money by norms.
         *
         * @param byNorm  the funding
         * @return the answer
         */
        R byNorm(ByNorm byNorm);

        /**
         * Answers for money by an approved scheme.
         *
         * @param byApprovedScheme  the funding
         * @return the answer
         */
        R byApprovedScheme(ByApprovedScheme byApprovedScheme);

        /**
         * Answers for money that an agency estimates apart.
         *
         * @param separateEstimate  the funding
         * @return the answer
         */
        R separateEstimate(SeparateEstimate separateEstimate);
    }
}
