package org.parplan.core.text;

import static org.parplan.core.text.ProblemKind.CONFLICT;
import static org.parplan.core.text.ProblemKind.INCOMPLETE_DATA;
import static org.parplan.core.text.ProblemKind.INVALID_INPUT;
import static org.parplan.core.text.ProblemKind.NOT_FOUND;
import static org.parplan.core.text.ProblemKind.TOO_LARGE;
import static org.parplan.core.text.Severity.ERROR;
import static org.parplan.core.text.Severity.INFO;
import static org.parplan.core.text.Severity.WARNING;

/**
 * Every rule that can find a problem, with how much it hinders and of what sort it is: the one catalogue of codes.
 *
 * <p>Codes are published: apps store and route them. A code is added, never renamed. Each has a label
 * ({@code ProblemCode.CODE}) and a message ({@code problem.CODE}) in every language.
 */
public enum ProblemCode {
    // Who
    /** A task names nobody who leads it. */
    TASK_WITHOUT_LEAD(ERROR, INVALID_INPUT),
    /** A task names several leads, so that nobody in particular answers for it. */
    SEVERAL_LEADS(WARNING, INVALID_INPUT),
    /** Words that stand where an agency should, but name none as written. */
    ACTOR_UNRESOLVED(WARNING, INVALID_INPUT),
    /** Words that name several agencies, such as {@code Kỳ Anh}, so that one of them must be chosen. */
    ACTOR_AMBIGUOUS(WARNING, INVALID_INPUT),
    /** Words that name who holds an office, such as {@code Giám đốc Sở Nội vụ}, read as the body. */
    OFFICE_HOLDER(INFO, INVALID_INPUT),
    /** The lead of a task, or a part of it, has ended by the day asked for. */
    LEAD_CEASED(WARNING, CONFLICT),
    /** A group of nobody in particular, which no registry can list. */
    GROUP_OPEN(INFO, INCOMPLETE_DATA),
    /** A group whose level has ended, so that it has no members any more. */
    GROUP_ENDED(WARNING, CONFLICT),
    /** A group of which the registry does not name all members, or cannot say whether it does. */
    GROUP_INCOMPLETE(WARNING, INCOMPLETE_DATA),
    /** A group narrowed by a quality that no registry records, so that nobody knows who and how many are in it. */
    GROUP_UNCOUNTABLE(WARNING, INCOMPLETE_DATA),
    /** An agency that has ended, and the registry does not name who took its place. */
    SUCCESSORS_UNNAMED(WARNING, INCOMPLETE_DATA),
    /** An agency whose successors were asked for, but which still exists on the day. */
    AGENCY_GOES_ON(INFO, NOT_FOUND),
    /** An agency whose successors were asked for, but which is founded after the day only. */
    AGENCY_NOT_FOUNDED(WARNING, NOT_FOUND),
    /** A level of agencies of which the registry does not know what became of it. */
    LEVEL_IN_DOUBT(INFO, INCOMPLETE_DATA),
    /** A registry that tells of days later than the plan only, so that its actors are read as of a later day. */
    REGISTRY_BEGINS_LATER(WARNING, INCOMPLETE_DATA),

    // Structure
    /** Two sections, tasks, fields or targets of one task share a number, id, code or key. */
    DUPLICATE_NUMBER(ERROR, CONFLICT),
    /** The numbering passes over a number. */
    NUMBERING_GAP(WARNING, INCOMPLETE_DATA),
    /** A text announces a list and none follows. */
    LIST_MISSING(WARNING, INCOMPLETE_DATA),
    /** Rows of the appendix are not in the text at hand. */
    ROWS_LOST(WARNING, INCOMPLETE_DATA),
    /** A row of which only some cells are left. */
    FRAGMENT(WARNING, INCOMPLETE_DATA),
    /** A duty of the plan's body that no task of the appendix carries out. */
    DUTY_WITHOUT_TASK(INFO, INCOMPLETE_DATA),
    /** A provision or a list of exceptions names a task that the plan does not have. */
    TASK_NOT_FOUND(ERROR, NOT_FOUND),
    /** A task stands in a field that the plan does not have. */
    FIELD_NOT_FOUND(ERROR, NOT_FOUND),

    // When
    /** A task window lies outside the plan's year. */
    WINDOW_OUTSIDE_YEAR(ERROR, CONFLICT),
    /** The wording of a window and the dates given beside it differ. */
    WINDOW_CONFLICT(ERROR, CONFLICT),
    /** A time that cannot be: month 13, 30 February, a span that ends before it starts. */
    WINDOW_IMPOSSIBLE(ERROR, INVALID_INPUT),
    /** A numeral was read as another that it resembles or stands for, such as {@code Quý l} as {@code Quý I}. */
    ASSUMED_NUMERAL(WARNING, INVALID_INPUT),
    /** A day was read by analogy where the law names none, such as {@code giữa quý II} as 15 May. */
    ASSUMED_DAY(WARNING, INVALID_INPUT),
    /** The days off of a year are not all known. */
    YEAR_INCOMPLETE(WARNING, INCOMPLETE_DATA),

    // Money
    /** The funding cell of a task is empty, which is not zero. */
    FUNDING_NOT_STATED(WARNING, INCOMPLETE_DATA),
    /** An amount stands without a unit and one was inferred. */
    UNIT_INFERRED(WARNING, INCOMPLETE_DATA),
    /** A stated total cannot be compared with its lines because lines are missing. */
    TOTAL_INCOMPLETE(WARNING, INCOMPLETE_DATA),
    /** A stated total differs from the sum of its lines. */
    TOTAL_DIFFERS(WARNING, CONFLICT),
    /** One rule has several stated totals, so that its lines can be compared with none. */
    SEVERAL_TOTALS(WARNING, CONFLICT),
    /** An amount in figures and the same amount in words differ. */
    FIGURES_DIFFER_FROM_WORDS(WARNING, CONFLICT),
    /** The wording of a funding cell and the funding given beside it differ. */
    FUNDING_CONFLICT(ERROR, CONFLICT),
    /** A task has several first plans in a ledger; what changes a plan later is an adjustment. */
    SEVERAL_PLANS(ERROR, CONFLICT),
    /** Adjustments bring the plan of a task below zero. */
    PLAN_BELOW_ZERO(ERROR, CONFLICT),
    /** An amount names no currency, and đồng was inferred: {@code 268 tỷ}. */
    CURRENCY_INFERRED(WARNING, INCOMPLETE_DATA),
    /** A figure that may mean several amounts, such as {@code 100,000 đồng}, and is not guessed. */
    AMOUNT_AMBIGUOUS(ERROR, INVALID_INPUT),
    /** Figures that are grouped as no amount is, such as {@code 1'000'000 đồng}, with a specimen that is right. */
    AMOUNT_MALFORMED(ERROR, INVALID_INPUT),
    /** An amount with a part of a đồng, which is not rounded. */
    AMOUNT_NOT_WHOLE(ERROR, INVALID_INPUT),
    /** An amount of more đồng than a 64-bit number holds. */
    AMOUNT_TOO_LARGE(ERROR, TOO_LARGE),

    // Documents
    /** A date that the calendar does not have, such as {@code 22/11/22017}. */
    MALFORMED_DATE(WARNING, INVALID_INPUT),
    /** A document number in a form that numbers do not have, such as {@code 19-NQ-TW}. */
    MALFORMED_NUMBER(WARNING, INVALID_INPUT),
    /** The wording of a reference and the parts given beside it differ. */
    REFERENCE_CONFLICT(ERROR, CONFLICT),

    // Targets
    /** A target that gives no figure. */
    VAGUE_TARGET(INFO, INCOMPLETE_DATA),
    /** A target that is worded both as an increase and as a total. */
    TARGET_INCREASE_OR_LEVEL(WARNING, CONFLICT),

    // Progress
    /** A row of a ledger could not be read; the others count. */
    ROW_NOT_READ(ERROR, INVALID_INPUT),
    /** Entries of one id that say different things; none of them counts. */
    ENTRY_ID_CLASH(ERROR, CONFLICT),
    /** An entry tells of a task or an indicator that the plan does not have. */
    SUBJECT_NOT_FOUND(ERROR, NOT_FOUND),
    /** An entry is effective, or its product issued, before the year of the plan. */
    ENTRY_BEFORE_PLAN(WARNING, INVALID_INPUT),
    /** An entry stands in place of one that the ledger does not have of its subject, or that stands in its own place. */
    SUPERSEDED_NOT_FOUND(WARNING, NOT_FOUND),
    /** An entry tells of a part that the task does not have, or of none that its agency could mean; it does not count. */
    PART_NOT_FOUND(ERROR, NOT_FOUND),
    /** An entry hands in a product without saying which of several it is; it counts as a word that waits to be confirmed. */
    PRODUCT_NOT_NAMED(WARNING, INCOMPLETE_DATA),
    /** An entry hands in more products than the task has; it does not count. */
    PRODUCT_NOT_FOUND(ERROR, NOT_FOUND),
    /** An extension of one of several agencies that are judged as one; the date of the task stands. */
    EXTENSION_OF_ONE(WARNING, INCOMPLETE_DATA),
    /** An entry tells of an event of a task that waits for none; it does not count. */
    EVENT_NOT_AWAITED(ERROR, NOT_FOUND),
    /** An entry does not say which of the awaited events happened, or names another; it does not count. */
    EVENT_NOT_IDENTIFIED(ERROR, INCOMPLETE_DATA),
    /** An awaited event is told of with a second day; the first counts. */
    EVENT_TWICE(WARNING, CONFLICT),
    /** An extension to an earlier date than the current one; it does not count. */
    EXTENSION_EARLIER(ERROR, CONFLICT),
    /** An entry takes out of the plan, or extends, what is done already; it does not count. */
    ENTRY_AFTER_DONE(WARNING, CONFLICT),
    /** An entry reports work on what is suspended, cancelled or not arisen, and was not resumed; it does not count. */
    ENTRY_WHILE_EXCLUDED(WARNING, CONFLICT),
    /** A measurement counts others, or more, than its indicator has members; it does not count. */
    MEASUREMENT_MISFIT(ERROR, CONFLICT),
    /** Only agencies' own figures of an indicator are there, of several agencies; none of these is taken for all, nor are they added up. */
    FIGURES_OF_SEVERAL_AGENCIES(WARNING, CONFLICT),
    /** A report was sent that no regime asks for in the year; it does not count. */
    REPORT_NOT_ASKED(WARNING, NOT_FOUND),
    /** A report came from an agency that is none of those who have to send it. */
    SENDER_NOT_FOUND(WARNING, NOT_FOUND),
    /** Entries of one day that became known on one day and contradict each other; the less favourable counts as the later. */
    ENTRIES_UNORDERED(WARNING, CONFLICT),
    /** A group leads and nobody lists its members, so that what one of them hands in does not make the task done. */
    MEMBERS_NOT_LISTED(WARNING, INCOMPLETE_DATA),

    // Cascade
    /** A task of a unit's plan carries out a task that the province's plan does not have; the link does not count. */
    PARENT_TASK_NOT_FOUND(ERROR, NOT_FOUND),
    /** A task of a unit's plan carries out a task of a number that the province's plan uses more than once; the link does not count. */
    PARENT_TASK_AMBIGUOUS(ERROR, CONFLICT),
    /** The issuer of a unit's plan is no single agency of the registry; it is known by its words alone, and in no group. */
    UNIT_UNRESOLVED(WARNING, INVALID_INPUT),
    /** A group leads a task, and without a registry nobody knows who is in it. */
    GROUP_NOT_EXPANDED(WARNING, INCOMPLETE_DATA),
    /** A task with figures to reach is led by a group of which the plan does not say who has to do it. */
    OWED_BY_SOME(INFO, INCOMPLETE_DATA),
    /** A target names members that no registry lists and no unit's plan is of, so that nobody is held to owe what they do. */
    MEMBER_NOT_MATCHED(WARNING, NOT_FOUND),
    /** A unit has no time in one of several windows that the province gives a task. */
    WINDOW_NOT_PLANNED(WARNING, INCOMPLETE_DATA),
    /** The dates of a unit's task and of the province's task that it carries out cannot be compared, or not part by part. */
    DATES_NOT_COMPARED(INFO, INCOMPLETE_DATA),
    /** What units are to reach cannot be added up to compare it with the target of the province. */
    TARGETS_NOT_ADDED(WARNING, INCOMPLETE_DATA),
    /** A target of a unit's task matches no target of the province's task that it carries out; it is not added. */
    TARGET_NOT_MATCHED(WARNING, NOT_FOUND),
    /** A target of a unit's task has the words of one of the province's under another key; it is added. */
    TARGET_MATCHED_BY_SUBJECT(INFO, INCOMPLETE_DATA),
    /** A unit's plan does not say when it was issued, so that nobody knows whether that was in time. */
    ISSUE_DATE_NOT_STATED(WARNING, INCOMPLETE_DATA),
    /** No day was given by which units are to issue their plans, so that no plan is issued late. */
    ISSUE_LIMIT_NOT_GIVEN(INFO, INCOMPLETE_DATA),

    // Scoring
    /** The maxima of the parts do not add up to the maximum stated for the whole. */
    MAXIMA_DIFFER(ERROR, CONFLICT),
    /** A framework has another number of parts than it states. */
    COUNTS_DIFFER(ERROR, CONFLICT),
    /** Two bands hold the same shares, so that a share could give either's points. */
    BANDS_OVERLAP(ERROR, CONFLICT),
    /** Shares that lie in no band, so that they give no points by no rule. */
    BANDS_OPEN(ERROR, INCOMPLETE_DATA),
    /** A band in which no share can lie. */
    BAND_EMPTY(ERROR, INVALID_INPUT),
    /** The steps of lateness do not go from the least late up. */
    STEPS_DISORDERED(ERROR, CONFLICT),
    /** A rule can give more points than its criterion has. */
    RULE_ABOVE_MAXIMUM(ERROR, CONFLICT),
    /** No figure gives all the points that a criterion has. */
    RULE_BELOW_MAXIMUM(WARNING, CONFLICT),
    /** A framework, a field or a choice that holds nothing to score. */
    NOTHING_TO_SCORE(ERROR, INCOMPLETE_DATA),
    /** A criterion that has neither a rule nor criteria of its own. */
    RULE_MISSING(ERROR, INCOMPLETE_DATA),
    /** A criterion that has both a rule and criteria of its own. */
    RULE_AND_PARTS(ERROR, CONFLICT),
    /** Two fields, criteria or options of one criterion share a code. */
    CRITERION_REPEATED(ERROR, CONFLICT),
    /** Points with more decimals than points are rounded to. */
    POINTS_TOO_FINE(ERROR, CONFLICT),
    /** A framework that passes a limit of size or depth. */
    FRAMEWORK_TOO_LARGE(ERROR, TOO_LARGE),
    /** Figures that were declared for another framework than they are scored by. */
    FRAMEWORK_DIFFERS(ERROR, CONFLICT),
    /** A unit that stands twice in what is declared; the first counts. */
    UNIT_REPEATED(ERROR, CONFLICT),
    /** A figure for a criterion that the framework does not have, or that is not scored itself; it does not count. */
    LEAF_NOT_FOUND(ERROR, NOT_FOUND),
    /** No figure is declared for a criterion, which so has no points. */
    FIGURE_MISSING(WARNING, INCOMPLETE_DATA),
    /** A figure of a name that its rule does not ask for; it does not count. */
    FIGURE_UNKNOWN(ERROR, NOT_FOUND),
    /** A figure of another sort than its rule asks for; it gives no points. */
    FIGURE_MISFIT(ERROR, INVALID_INPUT),
    /** A figure of a survey among a unit's own, or the other way round; it does not count. */
    FIGURE_MISPLACED(ERROR, INVALID_INPUT),
    /** A part that is more than its whole; it gives no points. */
    PART_ABOVE_WHOLE(ERROR, CONFLICT),
    /** A share of nothing; it gives no points. */
    WHOLE_ZERO(ERROR, INVALID_INPUT),
    /** A figure below zero; it gives no points. */
    FIGURE_NEGATIVE(ERROR, INVALID_INPUT),
    /** More points than a criterion has; they do not count. */
    POINTS_ABOVE_MAXIMUM(ERROR, CONFLICT),
    /** A figure that its rule asks for and points beside it; the points count. */
    FIGURE_SET_ASIDE(WARNING, CONFLICT),
    /** Points declared with more decimals than the framework rounds to; they count rounded. */
    POINTS_ROUNDED(WARNING, CONFLICT),
    /** Points without the document or the explanation that the criterion asks for. */
    EVIDENCE_MISSING(WARNING, INCOMPLETE_DATA),
    /** A unit claims that a criterion does not apply, and nobody granted it. */
    CLAIM_NOT_GRANTED(WARNING, INCOMPLETE_DATA),
    /** A reason that only the framework itself can give; it does not count. */
    CLAIM_NOT_OPEN(ERROR, INVALID_INPUT),
    /** Bonus or penalty points by a set that knows none; they do not count. */
    BONUS_WITHOUT_CAP(ERROR, CONFLICT),
    /** Bonus or penalty points above the most that a set allows; what is above does not count. */
    BONUS_ABOVE_CAP(INFO, CONFLICT),
    /** Two index sets of different levels, which have nothing to compare. */
    LEVELS_DIFFER(ERROR, CONFLICT),
    /** The set after is of an earlier year than the set before. */
    YEARS_REVERSED(WARNING, CONFLICT),
    /** A criterion says that it was formerly one that the set before does not have, or that is not scored itself there. */
    FORMER_NOT_FOUND(ERROR, NOT_FOUND),
    /** A criterion that is the sum of others says what it was formerly; only criteria that are scored are followed. */
    FORMER_OF_SUM(WARNING, INVALID_INPUT),
    /** Several criteria became several, with no telling which came of which; they are compared as one group. */
    GROUPS_ENTANGLED(WARNING, CONFLICT),
    /** Criteria that passed their codes on in a ring; each is followed to what it was in the set before. */
    CODES_EXCHANGED(INFO, CONFLICT),
    /** A criterion taken as new has the title or the code of one taken as dropped. */
    SUCCESSION_NOT_STATED(INFO, INCOMPLETE_DATA),
    /** A sheet that was not scored by the set it is compared by; its unit is not compared. */
    SHEET_DIFFERS(ERROR, CONFLICT),
    /** A unit to which nothing of a set applies, so that it has no index; it is not compared. */
    INDEX_MISSING(WARNING, INCOMPLETE_DATA),
    /** A unit that is scored in one of two years alone; it is not compared. */
    UNIT_IN_ONE_YEAR(WARNING, INCOMPLETE_DATA),
    /** A unit whose points are appraised in one of two years alone; the change is told, but mixes the two. */
    PHASES_DIFFER(WARNING, CONFLICT),
    /** A step that the scoring of a unit cannot take from where it stands. */
    TRANSITION_REFUSED(ERROR, CONFLICT),
    /** A published rank that the published indices, or the other ranks, contradict; it counts as published. */
    RANK_DIFFERS(WARNING, CONFLICT),
    /** A published unit whose rank is not given and does not follow from the indices. */
    RANK_MISSING(WARNING, INCOMPLETE_DATA),
    /** A merger of a unit that is not among the results, or into one that is not. */
    MERGER_UNKNOWN(ERROR, NOT_FOUND),
    /** A merger into a unit that was itself merged into another. */
    MERGER_CHAINED(ERROR, CONFLICT),
    /** Ranks of two years that cannot be compared, since the units changed by more than mergers. */
    UNITS_CHANGED(WARNING, CONFLICT),
    /** A published rank below the last of the units that were ranked; no rank of the results is told or compared. */
    RANK_ABOVE_COUNT(ERROR, CONFLICT),
    /** Fewer units are said to be ranked than have a rank or an index; no rank of the results is told or compared. */
    COUNT_BELOW_LISTED(ERROR, CONFLICT),
    /** An index of more than all points; it counts as published. */
    INDEX_ABOVE_HUNDRED(ERROR, INVALID_INPUT),
    /** A merger of a unit into itself, which is none. */
    MERGER_INTO_ITSELF(ERROR, CONFLICT),
    /** Results that do not list all units they ranked, so that ranks cannot be compared with them. */
    UNITS_UNLISTED(WARNING, INCOMPLETE_DATA),
    /** Results taken for earlier ones that are of the same year; movements are told all the same. */
    RESULTS_OF_SAME_YEAR(WARNING, CONFLICT),
    /** Results taken for earlier ones that are of a later year; ranks are not compared. */
    RESULTS_OF_LATER_YEAR(ERROR, CONFLICT),
    /** Results of another level than the units are ranked at; ranks are not compared. */
    RESULTS_OF_OTHER_LEVEL(ERROR, CONFLICT),
    /** Units of equal index at the limit of a quota, which all went or all stayed by what the quota says of ties. */
    QUOTA_TIE(WARNING, CONFLICT),
    /** A quota of units of which not all are listed, so that its share cannot be counted. */
    QUOTA_NOT_APPLIED(WARNING, INCOMPLETE_DATA),

    // Reading
    /** Text that was not understood, so that nothing can be computed from it; it is kept letter by letter. */
    NOT_UNDERSTOOD(ERROR, INVALID_INPUT),
    /** Text that was understood but for a part; the value stands, and the part is kept letter by letter. */
    PART_NOT_UNDERSTOOD(WARNING, INVALID_INPUT),
    /** Input that is not JSON. */
    MALFORMED_JSON(ERROR, INVALID_INPUT),
    /** A field that this version does not know. */
    UNKNOWN_FIELD(INFO, INVALID_INPUT),
    /** A code that this version does not know. */
    UNKNOWN_CODE(INFO, INVALID_INPUT),
    /** A key that stands twice in one JSON object. */
    DUPLICATE_KEY(ERROR, INVALID_INPUT),
    /** A field that must be there and is not. */
    MISSING_FIELD(ERROR, INVALID_INPUT),
    /** A value of another type than the field has. */
    WRONG_TYPE(ERROR, INVALID_INPUT),
    /** A value of the right type that cannot be, such as a 30 February. */
    INVALID_VALUE(ERROR, INVALID_INPUT),
    /** A value that passes a limit of size or depth. */
    INPUT_TOO_LARGE(ERROR, TOO_LARGE),
    /** A format version that this library does not read. */
    UNSUPPORTED_VERSION(ERROR, INVALID_INPUT);

    private final Severity severity;
    private final ProblemKind kind;

    ProblemCode(Severity severity, ProblemKind kind) {
        this.severity = severity;
        this.kind = kind;
    }

    /**
     * How much problems of this code hinder.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What sort of thing problems of this code say is wrong.
     *
     * @return the kind
     */
    public ProblemKind kind() {
        return kind;
    }
}
