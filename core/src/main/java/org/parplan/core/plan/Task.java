package org.parplan.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.parplan.core.agency.Actor;
import org.parplan.core.budget.Funding;
import org.parplan.core.kpi.Target;
import org.parplan.core.legal.LegalReference;
import org.parplan.core.text.Reading;
import org.parplan.core.window.TaskWindow;

/**
 * One row of a plan's appendix: what is to be done, by whom, by when, with what money, and to what targets.
 *
 * <p>The {@link #id()} is for programs and stays; the {@link #number()} is what is printed and may change when a plan is
 * amended. A task without a lead, or with several, can be written down: it is a problem, not an error of construction.
 */
@Value.Immutable
public abstract class Task {

    Task() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The stable id, such as {@code ht-2018/7.5}.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The printed number, such as {@code 7.5}.
     *
     * @return the number
     */
    public abstract String number();

    /**
     * The code of the field of reform, such as {@code 7}.
     *
     * @return the code
     */
    public abstract String field();

    /**
     * What is to be done, as printed.
     *
     * @return the content
     */
    public abstract String content();

    /**
     * What the task is to bring forth.
     *
     * @return the products
     */
    public abstract List<Product> products();

    /**
     * Who answers for the task (<i>chủ trì</i>).
     *
     * @return the leads, one in an orderly plan
     */
    public abstract List<Actor> leads();

    /**
     * Who helps (<i>phối hợp</i>).
     *
     * @return the coordinating actors
     */
    public abstract List<Actor> coordinating();

    /**
     * Who drafts and submits (<i>tham mưu, trình</i>).
     *
     * @return the proposing actors
     */
    public abstract List<Actor> proposing();

    /**
     * When the task is to be done (<i>thời gian thực hiện</i>).
     *
     * @return the window as read
     */
    public abstract Reading<TaskWindow> window();

    /**
     * What the funding cell says (<i>kinh phí</i>).
     *
     * @return the funding as read
     */
    public abstract Reading<Funding> funding();

    /**
     * What is to be reached, in figures.
     *
     * @return the targets
     */
    public abstract List<Target> targets();

    /**
     * The documents the task refers to.
     *
     * @return the references as read
     */
    public abstract List<Reading<LegalReference>> references();

    /**
     * The task of the province's plan that this task of a unit's plan carries out.
     *
     * @return the id or the printed number of that task, such as {@code ht-2018/7.5} or {@code 7.5}; absent in the
     *     province's own plan, and where the unit does not say
     */
    public abstract Optional<String> parentTask();

    /**
     * The line of the source text at which the row's text begins, from 1.
     *
     * @return the line
     */
    public abstract OptionalInt line();

    /**
     * What in this row was inferred and is not printed: {@code proposing}, {@code funding.amount} (its unit) or
     * {@code funding.kind}. The plan's {@link Plan#inferences()} say why.
     *
     * @return the inferred parts
     */
    public abstract List<String> inferred();

    /**
     * Tells whether the unit of the amount is not printed and was inferred, so that a sum that counts it rests on that.
     *
     * @return true if {@link #inferred()} names {@code funding.amount}
     */
    public final boolean isFundingUnitInferred() {
        return inferred().contains("funding.amount");
    }

    /** Collects the parts of a {@link Task}. */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
