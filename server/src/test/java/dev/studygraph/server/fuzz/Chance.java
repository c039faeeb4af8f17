package dev.studygraph.server.fuzz;

import java.util.List;
import java.util.Random;

/** Chance that takes the same course every time it begins with the same number. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** True so many times of a hundred. */
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T of(T... some) {
        return some[random.nextInt(some.length)];
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Any bytes. */
    byte[] bytes(int most) {
        byte[] bytes = new byte[random.nextInt(most) + 1];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Any characters, also such as stand for none. */
    String characters(int most) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(most) + 1; length > 0; length--) {
            text.appendCodePoint(codePoint());
        }
        return text.toString();
    }

    private int codePoint() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(0x20);
            case 1 -> random.nextInt(0x80);
            case 2 -> random.nextInt(0x800);
            case 3 -> 0x2000 + random.nextInt(0x70);
            case 4 -> 0xE000 + random.nextInt(0x2000);
            default -> random.nextInt(Character.MAX_CODE_POINT + 1);
        };
    }
}
