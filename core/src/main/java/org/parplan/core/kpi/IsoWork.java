package org.parplan.core.kpi;

/** What is done about a quality management system by TCVN ISO 9001. */
public enum IsoWork {
    /** A system by an older edition becomes one by a newer (chuyển đổi). */
    CONVERT,
    /** A system is built and applied for the first time (xây dựng, áp dụng). */
    BUILD,
    /** A system is kept, improved and declared (duy trì, cải tiến). */
    MAINTAIN,
    /** Electronic ISO is tried at some agencies (thí điểm). */
    PILOT,
    /** Those that have a system are visited (kiểm tra). */
    INSPECT
}
