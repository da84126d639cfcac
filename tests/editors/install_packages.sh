#!/bin/sh
# install_packages.sh DIRECTORY: brings the npm packages of package.json there, once; exits with 77 when they cannot be had.
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1" && cd "$1" || exit 1
if cmp -s "$here/package-lock.json" package-lock.json && [ -d node_modules ]; then
  exit 0
fi
cp "$here/package.json" .
cp "$here/package-lock.json" .
if ! npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=0 --fetch-timeout=20000; then
  rm -rf package-lock.json node_modules
  echo "skipped: npm cannot get the packages that the test of the TextMate grammar needs"
  exit 77
fi
