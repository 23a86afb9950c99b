#!/bin/sh
# Opens the desk with the Java beside this file. The folder "desk" is yours; "sample" holds an invented council to play with.

cd "$(dirname "$0")" || exit 3
# Names of folders may have any letters, whatever the system says of its language.
case "${LC_ALL:-${LC_CTYPE:-$LANG}}" in
    *[Uu][Tt][Ff]*8) ;;
    *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac
JAVA25_HOME=$PWD/java
export JAVA25_HOME
folder=${1:-desk}
[ $# -gt 0 ] && shift

# What Java learns of the program at the first start is kept, so that later ones are quicker. It holds for this place alone.
cache=cache/clausebook.aot
if [ -r "$cache" ]; then
    CLAUSEBOOK_JAVA_OPTS="-XX:AOTCache=$cache -Xlog:aot=off:stderr"
    export CLAUSEBOOK_JAVA_OPTS
elif mkdir -p cache 2>/dev/null && [ -w cache ]; then
    (CLAUSEBOOK_JAVA_OPTS="-XX:AOTCacheOutput=cache/next.aot -Xlog:aot=off:stderr" \
        nice clausebook/bin/clausebook build --content sample/content --out cache/site >/dev/null 2>&1 \
        && mv cache/next.aot "$cache"; rm -rf cache/site cache/.site.* cache/next.aot*) &
fi
exec clausebook/bin/clausebook desk --content "$folder/content" "$@"
