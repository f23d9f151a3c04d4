package org.parplan.core.agency;

/**
 * What an agency belongs to, and on which days.
 *
 * @param code the code of the agency above it
 * @param validity the days on which it belongs to it
 */
public record AgencyParent(String code, Validity validity) {

    /**
     * Makes the link.
     *
     * @param code  the code of the agency above, which a registry must list
     * @param validity  the days on which it holds
     * @throws IllegalArgumentException if the code has another form
     */
    public AgencyParent {
        RegistryLine.requireCode(code);
    }
}
