#!/bin/sh
# install_packages.sh FROM TO: brings the npm packages of FROM/package.json to the directory TO, once; exits with 77 when
# they cannot be had.
from=$1
mkdir -p "$2" && cd "$2" || exit 1
if cmp -s "$from/package-lock.json" package-lock.json && [ -d node_modules ]; then
  exit 0
fi
cp "$from/package.json" .
cp "$from/package-lock.json" .
if ! npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=0 --fetch-timeout=20000; then
  rm -rf package-lock.json node_modules
  echo "skipped: npm cannot get the packages of $from"
  exit 77
fi
