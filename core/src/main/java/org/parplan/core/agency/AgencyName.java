package org.parplan.core.agency;

/**
 * What an agency is called, and on which days, such as {@code Sở KH&CN}.
 *
 * @param text the name or abbreviation, one line
 * @param validity the days on which it is called so
 */
public record AgencyName(String text, Validity validity) {

    /**
     * Makes the name.
     *
     * @param text  the name, one line without {@code |}
     * @param validity  the days on which it is used
     * @throws IllegalArgumentException if the text is blank, has spaces around it, {@code |} or several lines
     */
    public AgencyName {
        RegistryLine.requireField("Name of an agency", text);
        RegistryLine.requireNoValidity(text);
    }

    /**
     * Obtains a name that is used whenever the agency exists.
     *
     * @param text  the name, such as {@code Sở Nội vụ}
     * @return the name
     * @throws IllegalArgumentException if the text is blank, has spaces around it, {@code |} or several lines
     */
    public static AgencyName of(String text) {
        return new AgencyName(text, Validity.ALWAYS);
    }
}
