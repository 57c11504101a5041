#!/bin/sh
# Starts the portal once, on an empty database and with keys nobody will use again, and keeps the classes it loaded.
# Leaves /cache/portal.aot, or an empty /cache if anything failed.
mkdir -p /cache
random_key() { head -c 32 /dev/urandom | base64; }

su postgres -c 'initdb -D /tmp/data --auth=trust --locale-provider=icu --icu-locale=nl-NL --locale=C' >/dev/null \
    && su postgres -c 'pg_ctl -D /tmp/data -w -o "-c listen_addresses=127.0.0.1" start' >/dev/null \
    || exit 0

cd /portal || exit 0
PORTAL_DB_URL=jdbc:postgresql://127.0.0.1:5432/postgres PORTAL_DB_USER=postgres PORTAL_DB_PASSWORD=none \
PORTAL_CRYPTO_KEYS_1=$(random_key) PORTAL_CRYPTO_ACTIVE_KEY=1 PORTAL_CRYPTO_INDEX_KEY=$(random_key) \
    /opt/java/openjdk/bin/java -XX:AOTCacheOutput=/cache/portal.aot -Dspring.context.exit=onRefresh \
    -jar portal.jar || echo "The trial start failed; the image will do without its cache"

su postgres -c 'pg_ctl -D /tmp/data -m fast stop' >/dev/null
exit 0
