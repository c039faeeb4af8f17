package dev.studygraph.seed;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** A file of settings, {@code NAME=VALUE} a line, as Aura hands it out with each database. */
final class EnvFile {

    private static final String FORM = "it holds lines such as NEO4J_URI=neo4j+s://xxxx.databases.neo4j.io";

    /** The library takes away double quotes alone. */
    private static final Pattern QUOTED = Pattern.compile("'(.*)'");

    private EnvFile() {}

    /**
     * The settings in it; what is said twice counts as it is said last.
     *
     * @throws IllegalArgumentException where the file is not there, or not in the form; no message quotes from it, as
     *     there are passwords in it
     */
    static Map<String, String> read(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException(file + " is no file that can be read; name one with settings: " + FORM);
        }
        try {
            return Dotenv.configure()
                    .directory(file.resolveSibling("").toAbsolutePath().toString())
                    .filename(file.toFile().getName())
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
                    .stream()
                    .collect(toUnmodifiableMap(DotenvEntry::getKey, EnvFile::value, (first, last) -> last));
        } catch (DotenvException e) {
            throw new IllegalArgumentException(file + " has a line that is no setting and no # comment: " + FORM, e);
        }
    }

    private static String value(DotenvEntry entry) {
        return QUOTED.matcher(entry.getValue()).replaceFirst("$1");
    }
}
