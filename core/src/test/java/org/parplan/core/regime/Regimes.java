package org.parplan.core.regime;

/** The reporting regime of the Hà Tĩnh plan of 2018. */
final class Regimes {

    private Regimes() {}

    static ReportingRegime haTinh2018() {
        return ReportingRegimes.vietnam().regime("hatinh-2018");
    }
}
