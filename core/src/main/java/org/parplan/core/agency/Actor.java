package org.parplan.core.agency;

import org.parplan.core.text.Wording;

/**
 * Who leads, coordinates, proposes, sends or receives, as a plan names them.
 *
 * <p>An actor always keeps its wording. Whether two wordings mean one agency is a registry's question, never answered
 * by comparing names here: two units are called Kỳ Anh.
 */
public sealed interface Actor permits Agency, AgencyGroup, OpenGroup, UnresolvedAgency {

    /**
     * The words that name the actor, as written.
     *
     * @return the wording
     */
    Wording wording();

    /**
     * Answers by the kind of actor; a kind added later makes every caller say what it does with it.
     *
     * @param cases  one answer for each kind
     * @param <R>  the type of the answer
     * @return the answer of this actor's kind
     */
    <R> R match(Cases<R> cases);

    /**
     * One answer for each kind of actor.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for one named agency.
         *
         * @param agency  the agency
         * @return the answer
         */
        R agency(Agency agency);

        /**
         * Answers for a group whose members can be listed.
         *
         * @param group  the group
         * @return the answer
         */
        R agencyGroup(AgencyGroup group);

        /**
         * Answers for a group of nobody in particular.
         *
         * @param group  the group
         * @return the answer
         */
        R openGroup(OpenGroup group);

        /**
         * Answers for words that name nobody as written.
         *
         * @param unresolved  the words
         * @return the answer
         */
        R unresolvedAgency(UnresolvedAgency unresolved);
    }
}
