#!/bin/sh
# Fetches a MySQL or MariaDB server, PgBouncer, or MariaDB's Galera library for the tests and
# prints the folder it is in.
#
#   fetch-server.sh mysql|mariadb|mariadb-10.11|pgbouncer|galera
#
# It works on Debian, as root or as an ordinary user, and installs nothing: Debian's
# packages from sid (from bookworm for MariaDB 10.11, the oldest there is, and for a PgBouncer
# that does not know prepared statements) are downloaded with an apt state of their own, checked
# against the installed Debian keyring, and unpacked under ${XDG_CACHE_HOME:-~/.cache}/nestflux/servers/.
# A server that is already there is used as it is; remove its folder to get a newer one.
# In the folder, bin/initialize makes a data directory (PgBouncer has none) and bin/server runs
# the server, with the loader and the libraries of the same Debian.
set -eu

say() { echo "fetch-server: $*" >&2; }
die() { say "$*"; exit 1; }

case "${1:-}" in
  mysql) package=mysql-server-core daemon=usr/sbin/mysqld options="--mysqlx=0 --secure-file-priv=NULL" suite=sid ;;
  mariadb) package=mariadb-server-core daemon=usr/sbin/mariadbd options= suite=sid ;;
  mariadb-10.11) package=mariadb-server-core daemon=usr/sbin/mariadbd options= suite=bookworm ;;
  pgbouncer) package=pgbouncer daemon=usr/sbin/pgbouncer options= suite=bookworm ;;
  galera) package=galera-4 daemon=usr/lib/galera/libgalera_smm.so options= suite=sid ;;
  *) die "usage: fetch-server.sh mysql|mariadb|mariadb-10.11|pgbouncer|galera" ;;
esac
name=$1
product=${name%%-*}

for tool in apt-get dpkg-deb flock; do
  command -v "$tool" >/dev/null || die "$name can be fetched on Debian only: there is no $tool here"
done

cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/nestflux/servers
mkdir -p "$cache"

# two builds at once: the second waits, and finds what the first has fetched
exec 9>"$cache/.$name.lock"
flock 9

# a "mariadb" is not a "mariadb-10.11", which is kept as mariadb-10.11-10.11.14
found=$(ls -d "$cache/$name"-*/ 2>/dev/null | grep -v "/$name-[0-9.]*-[0-9.]*/$" | sort -V | tail -n 1)
if [ -n "$found" ]; then
  echo "${found%/}"
  exit 0
fi

work=$cache/.$name.partial
rm -rf "$work"
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/root/bin"
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

# Debian's mirror and key, as this machine knows them
mirror=$(apt-get indextargets --format '$(LABEL) $(REPO_URI)' 2>/dev/null | sed -n 's/^Debian //p' | head -n 1)
if [ -z "$mirror" ]; then
  # nothing is listed before the machine's first "apt-get update"
  mirror=$(apt-get update --print-uris 2>/dev/null | sed -n "s#^'\(.*/debian/\)dists/.*#\1#p" | head -n 1)
fi
[ -n "$mirror" ] || die "apt on this machine knows no Debian mirror"
for keyring in /usr/share/keyrings/debian-archive-keyring.pgp /usr/share/keyrings/debian-archive-keyring.gpg; do
  [ -r "$keyring" ] && break
done
[ -r "$keyring" ] || die "the package debian-archive-keyring is missing"

echo "deb [signed-by=$keyring target=Packages] $mirror $suite main" >"$work/sources.list"
: >"$work/status" # nothing counts as installed, so apt brings every library
private_apt() {
  apt-get -q \
    -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=- \
    -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=- \
    -o Dir::State::Lists="$work/lists" -o Dir::State::status="$work/status" \
    -o Dir::State::extended_states="$work/extended_states" \
    -o Dir::Cache="$work/cache" -o Dir::Log="$work/log" \
    -o Acquire::Languages=none -o Acquire::Retries=3 -o APT::Sandbox::User="$(id -un)" \
    -o Debug::NoLocking=true "$@" </dev/null >"$work/apt.log" 2>&1 9>&- ||
    { tail -n 5 "$work/apt.log" >&2; die "apt-get could not bring $package from Debian $suite"; }
}
say "downloading $package from Debian $suite into $cache"
private_apt update
private_apt install --yes --download-only --no-install-recommends "$package"

version=
for deb in "$work"/cache/archives/*.deb; do
  dpkg-deb -x "$deb" "$work/root"
  if [ "$(dpkg-deb -f "$deb" Package)" = "$package" ]; then version=$(dpkg-deb -f "$deb" Version); fi
done
[ -e "$work/root/$daemon" ] || die "$package has no $daemon any more"

# MariaDB's folder was MySQL's name until Debian 12
share=usr/share/$product
[ -d "$work/root/$share" ] || share=usr/share/mysql

# the options that all of them get
case $product in
  pgbouncer) as_root="--user=nobody" always= ;;
  *)
    as_root="--user=root"
    always="--no-defaults --basedir=\"\$root/usr\" --lc-messages-dir=\"\$root/$share\" $options"
    ;;
esac

cat >"$work/root/bin/server" <<END
#!/bin/sh
# runs the server of this folder with the loader and the libraries of this folder
root=\$(cd "\$(dirname "\$0")/.." && pwd)
for loader in "\$root"/usr/lib/*/ld-linux*.so.* "\$root"/lib/*/ld-linux*.so.*; do [ -e "\$loader" ] && break; done
triplet=\$(basename "\$(dirname "\$loader")")
libraries=\$root/usr/lib/\$triplet:\$root/lib/\$triplet
if [ "\$(id -u)" = 0 ]; then set -- $as_root "\$@"; fi
exec "\$loader" --library-path "\$libraries:\$root/usr/lib" "\$root/$daemon" $always "\$@"
END

cat >"$work/root/bin/initialize" <<'END'
#!/bin/sh
# makes a data directory: initialize <directory>; root has no password
exec cp -R "$(dirname "$0")/../data" "$1"
END
chmod +x "$work/root/bin/server" "$work/root/bin/initialize"

case $product in
  mysql)
    "$work/root/bin/server" --initialize-insecure --datadir="$work/root/data" --innodb-redo-log-capacity=8M
    rm "$work/root/data/auto.cnf" # the server's identity: each copy makes its own
    ;;
  mariadb)
    # what mariadb-install-db does, without its questions about the machine
    mkdir "$work/root/data"
    (
      cd "$work/root/$share"
      echo "create database mysql;"
      echo "use mysql;"
      cat *_system_tables.sql *_performance_tables.sql *_system_tables_data.sql
    ) | "$work/root/bin/server" --bootstrap --datadir="$work/root/data" --innodb-log-file-size=8M
    ;;
  pgbouncer) rm "$work/root/bin/initialize" ;;
  galera) rm -r "$work/root/bin" ;;
esac >"$work/initialize.log" 2>&1 9>&- || { tail -n 5 "$work/initialize.log" >&2; die "$name makes no data directory"; }

# 1:9.7.4-1 is 9.7.4
version=$(echo "$version" | sed 's/^[0-9]*://; s/[^0-9.].*//')
mv "$work/root" "$cache/$name-$version"
say "$name $version is ready"
echo "$cache/$name-$version"
