#!/bin/bash
# Fetches a release of OMNeT++, checks it, and builds what simulations need of it: no GUI, release mode.
#   install.sh URL SHA1 FOLDER
# The compilers stand by their plain names in what is installed, so that ccache and distcc, where a build has them
# before these on PATH, compile models too.
set -euo pipefail
url=$1 sha1=$2 folder=$3
archive=$(mktemp)
trap 'rm -f "$archive"' EXIT

curl --fail --location --silent --show-error --retry 3 --output "$archive" -- "$url"
echo "$sha1  $archive" | sha1sum --check --quiet -
mkdir -p "$folder"
tar --extract --gzip --file "$archive" --directory "$folder" --strip-components 1 --no-same-owner

cd "$folder"
# It is written for a user's shell.
set +eu
. ./setenv -f
set -eu
./configure CC=gcc CXX=g++ PREFER_CLANG=no PREFER_LLD=no WITH_QTENV=no WITH_OSG=no WITH_OSGEARTH=no
make -j"$(nproc)" MODE=release base
rm -rf out samples test misc config.log
