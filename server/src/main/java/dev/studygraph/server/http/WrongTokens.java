package dev.studygraph.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

/** How many wrong tokens came from where within the last minute. */
final class WrongTokens {

    static final Duration MEMORY = Duration.ofMinutes(1);

    private static final int MOST = 10;
    private static final int MOST_PLACES = 10_000;

    /** What one household or office has of the addresses of IPv6, in bytes. */
    private static final int NETWORK = 8;

    private final Cache<String, AtomicInteger> counts;

    WrongTokens(Ticker ticker) {
        counts = Caffeine.newBuilder()
                .maximumSize(MOST_PLACES)
                .expireAfterWrite(MEMORY)
                .ticker(ticker)
                .build();
    }

    /** Whether so many came from an address that no more are looked at for a while. */
    boolean areTooMany(String from) {
        AtomicInteger count = counts.getIfPresent(place(from));
        return count != null && count.get() >= MOST;
    }

    /** Counts one more. */
    void add(String from) {
        counts.get(place(from), key -> new AtomicInteger()).incrementAndGet();
    }

    private static String place(String from) {
        try {
            InetAddress address = InetAddress.getByName(from);
            byte[] bytes = address.getAddress();
            return HexFormat.of().formatHex(bytes, 0, address instanceof Inet6Address ? NETWORK : bytes.length);
        } catch (UnknownHostException e) {
            return from;
        }
    }
}
