# What the scripts of the server share: a program that is built, and started as fast as the JDK can. To be sourced.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
class_path=$project/server/target/class-path
jar=$project/server/target/server.jar
sources=("$project"/{pom.xml,{graph-seed,web,server}/{pom.xml,src/main}} "$project/graph-seed/notes")
most_training_seconds=180
# shellcheck source=../graph-seed/jdk.sh
source "$project/graph-seed/jdk.sh"

# Builds what is missing or older than its sources, and sets `java` to the command that runs a class of the program.
prepare() {
    use_jdk
    heap=$(memory STUDY_GRAPH_HEAP 1g 256)
    page_cache=$(memory STUDY_GRAPH_PAGE_CACHE 64m 8)
    if outdated; then
        echo "Building Study Graph; this takes a minute or two the first time." >&2
        maven "$project" package -pl server -am -DskipTests -Dspotless.check.skip -Dcyclonedx.skip
    fi
    java=(
        "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xms64m "-Xmx$heap" -Xlog:disable -Xlog:all=error:stderr
        --enable-native-access=ALL-UNNAMED "-Dstudy-graph.home=$project"
        "-Dstudy-graph.page-cache=$page_cache"
    )
    # Neo4j's libraries use what newer JDKs warn of.
    (($(jdk_version "$JAVA_HOME") < 24)) || java+=(--sun-misc-unsafe-memory-access=allow)
    [[ ! -t 2 ]] || java+=(-Dseed.terminal=true)
    java+=(-cp "$jar:$(<"$class_path")")
}

# What a variable says of how much memory to take, or else the default; ends the script where that makes no sense.
# usage: memory NAME DEFAULT LEAST_MEGABYTES
memory() {
    local size=${!1:-$2} megabytes
    if [[ ! $size =~ ^[1-9][0-9]{0,5}[mMgG]$ ]]; then
        echo "$1 is $size, which is no amount of memory; write it like 512m or 2g." >&2
        return 2
    fi
    megabytes=${size%?}
    [[ $size == *[mM] ]] || ((megabytes *= 1024))
    if ((megabytes < $3)); then
        echo "$1 is $size, which is too little; give at least ${3}m." >&2
        return 2
    fi
    echo "$size"
}

# Lets `java` start from a cache of classes that are loaded and linked already. The JVM leaves a cache alone that does
# not fit, and is slower then, so that whatever happens to it keeps nobody from starting.
use_cache() {
    local version cache
    version=$(jdk_version "$JAVA_HOME")
    use_unsigned
    # With less the first classes already make the JVM look through the whole heap, more than once.
    java+=(-XX:MetaspaceSize=192m)
    cache=$project/server/target/start-$version.cache
    if ((version >= 25)); then
        [[ $cache -nt $class_path ]] || train "$cache"
        [[ ! -s $cache ]] || java+=("-XX:AOTCache=$cache")
    else
        java+=(-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$cache")
    fi
}

# Puts copies without signatures in the places of the libraries that are signed: their signatures would be checked at
# each start, and their classes be kept out of the cache.
use_unsigned() {
    local signed copy last=$((${#java[@]} - 1))
    while IFS= read -r signed; do
        copy=$project/server/target/unsigned/${signed##*/}
        [[ $copy -nt $class_path ]] || unsign "$signed" "$copy"
        java[last]=${java[last]/"$signed"/"$copy"}
    done < <(tr ':' '\n' <"$class_path" | grep '/eclipse-collections-')
}

# usage: unsign JAR COPY
unsign() {
    local work
    work=$(mktemp -d)
    (cd "$work" && "$JAVA_HOME/bin/jar" xf "$1" && rm -f META-INF/MANIFEST.MF META-INF/*.{SF,RSA,DSA,EC})
    mkdir -p "${2%/*}"
    "$JAVA_HOME/bin/jar" cf "$work.jar" -C "$work" .
    mv "$work.jar" "$2"
    rm -rf "$work"
}

# Makes the cache from what a start and a first visit load. Where that takes too long, as on a very busy machine, an
# empty file says so until the next build, and the program starts without a cache. What is compiled is not profiled: by
# the profiles of a training the JVM would compile so much at once that each start is a tenth later.
train() {
    local data pid seconds=0
    echo "Preparing a fast start; this takes about a minute after each build." >&2
    data=$(mktemp -d)
    env -u STUDY_GRAPH_TOKEN -u NEO4J_URI "${java[@]}" -XX:TieredStopAtLevel=2 "-XX:AOTCacheOutput=$data/cache" \
        dev.studygraph.server.Main --port 0 --data "$data/db" --rehearse \
        >"$project/server/target/training.log" 2>&1 &
    pid=$!
    while kill -0 "$pid" 2>/dev/null && ((seconds++ < most_training_seconds)); do sleep 1; done
    kill "$pid" 2>/dev/null || true
    wait "$pid" || true
    mv "$data/cache" "$1" 2>/dev/null || : >"$1"
    rm -rf "$data"
}

# Whether a source is newer than what was built last.
outdated() {
    [[ ! -s $class_path || ! -s $jar ]] ||
        [[ -n $(find "${sources[@]}" -newer "$class_path" -type f -print -quit) ]]
}
