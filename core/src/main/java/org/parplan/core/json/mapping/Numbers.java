package org.parplan.core.json.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers, exact and within their range. */
final class Numbers {

    private Numbers() {}

    static int readInt(Node node, Pointer at) {
        return (int) whole(node, at, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static long readLong(Node node, Pointer at) {
        return whole(node, at, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static long whole(Node node, Pointer at, long least, long most) {
        if (!(node instanceof Node.Num number) || node.type() != JsonType.INTEGER) {
            throw Refused.wrongType(at, JsonType.INTEGER, node, "");
        }
        var value = new BigInteger(number.literal());
        if (value.compareTo(BigInteger.valueOf(least)) < 0 || value.compareTo(BigInteger.valueOf(most)) > 0) {
            throw Refused.invalid(at, "Number must be from %s to %s, but was %s.".formatted(least, most, value));
        }
        return value.longValue();
    }

    static BigDecimal readDecimal(Node node, Pointer at) {
        if (!(node instanceof Node.Num number)) {
            throw Refused.wrongType(at, JsonType.NUMBER, node, "");
        }
        var value = decimal(number, at);
        if (isTooLong(value)) {
            throw Refused.invalid(
                    at, "Number must have at most %s digits, but was %s.".formatted(Limits.NUMBER, number.literal()));
        }
        return value;
    }

    private static BigDecimal decimal(Node.Num number, Pointer at) {
        try {
            return new BigDecimal(number.literal());
        } catch (NumberFormatException e) {
            throw Refused.invalid(at, "Number is out of range: %s.".formatted(number.literal()));
        }
    }

    static Node write(BigDecimal value) {
        if (isTooLong(value)) {
            throw new IllegalArgumentException(
                    "Number must have at most %s digits, but was %s".formatted(Limits.NUMBER, value));
        }
        return new Node.Num(value.toPlainString());
    }

    /** A short number with a large exponent would take gigabytes when written out. */
    private static boolean isTooLong(BigDecimal value) {
        return value.precision() > Limits.NUMBER || Math.abs((long) value.scale()) > Limits.NUMBER;
    }
}
