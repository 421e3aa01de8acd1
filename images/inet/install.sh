#!/bin/bash
# Fetches a release of INET, checks it, and builds it in release mode; OMNeT++ is there already.
#   install.sh URL SHA256 FOLDER
set -euo pipefail
url=$1 sha256=$2 folder=$3
archive=$(mktemp)
trap 'rm -f "$archive"' EXIT

curl --fail --location --silent --show-error --retry 3 --output "$archive" -- "$url"
if [ -z "$sha256" ]; then
  echo "Nothing says what the archive should be: give its INET_SHA256, which is now" >&2
  sha256sum "$archive" | cut -d' ' -f1 >&2
  exit 1
fi
echo "$sha256  $archive" | sha256sum --check --quiet -
mkdir -p "$folder"
tar --extract --gzip --file "$archive" --directory "$folder" --strip-components 1 --no-same-owner

cd "$folder"
set +eu
. ./setenv -f
set -eu
make makefiles
make -j"$(nproc)" MODE=release
rm -rf out
