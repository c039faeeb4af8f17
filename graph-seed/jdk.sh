# The JDK and the Maven that the scripts of this project run on. To be sourced, by bash 3.2 or later.

oldest_java=21

# The major version of the JDK in a folder, or nothing where there is none.
jdk_version() {
    [[ -x $1/bin/javac && -r $1/release ]] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# The folders where a JDK may be, one a line.
jdk_folders() {
    local java folder
    if java=$(command -v javac); then
        java=$(readlink -f "$java")
        echo "${java%/bin/javac}"
    fi
    for folder in /usr/lib/jvm/* /usr/java/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/*; do
        [[ -d $folder ]] && echo "$folder"
    done
    if [[ -x /usr/libexec/java_home ]]; then
        /usr/libexec/java_home -v "$oldest_java+" 2>/dev/null
    fi
    return 0
}

# Sets and exports JAVA_HOME: what it names already, where that is new enough, or else the newest JDK found.
use_jdk() {
    local folder version best=$(jdk_version "${JAVA_HOME:-}")
    if ((${best:-0} < oldest_java)); then
        best=0
        while IFS= read -r folder; do
            version=$(jdk_version "$folder")
            if ((${version:-0} > best)); then
                best=$version
                JAVA_HOME=$folder
            fi
        done < <(jdk_folders)
    fi
    if ((best < oldest_java)); then
        echo "Study Graph needs a JDK of $oldest_java or later, and found none: install one, or set JAVA_HOME to it." >&2
        return 1
    fi
    export JAVA_HOME
}

# Runs Maven on that JDK, all it says on standard error: with what is on the machine, or else with what it can fetch.
# usage: maven PROJECT_FOLDER ARGUMENT...
maven() {
    local project=$1
    shift
    if ! command -v mvn >/dev/null; then
        echo "Study Graph is built by Maven, and there is no mvn on the PATH: install Maven 3.8.7 or later." >&2
        return 1
    fi
    mvn -f "$project/pom.xml" -q -B -o "$@" >/dev/null 2>&1 || mvn -f "$project/pom.xml" -q -B "$@" >&2
}
