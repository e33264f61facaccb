#!/usr/bin/env bash
# Builds kusama-dev.wasm again, with its checksum, its metadata and the list of licences.
#
# Needs rustc 1.96 with its library sources, rust-lld and Python 3; on Debian:
#   apt-get install rustc-web cargo-web rust-web-src lld-22 python3
# and the project's Node packages (npm install), which bring wasm-opt. Nobody needs this to run the project.
# CARGO, RUSTC and CARGO_TARGET_DIR choose other tools and another place for what is built on the way.
set -euo pipefail
cd "$(dirname "$0")"

export CARGO=${CARGO:-/usr/bin/cargo}
export RUSTC=${RUSTC:-/usr/bin/rustc}
# The standard library is built for the target, which stable compilers allow only when told so.
export RUSTC_BOOTSTRAP=1
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}
cargo_home=${CARGO_HOME:-$HOME/.cargo}
library=$("$RUSTC" --print sysroot)
repository=$(git rev-parse --show-toplevel)

# substrate_runtime is what the crates check for; without the prefixes this machine's paths would be in the panic messages.
export RUSTFLAGS="-C linker=rust-lld --cfg substrate_runtime \
--remap-path-prefix=$cargo_home/registry/src=/crates --remap-path-prefix=$(realpath "$library/lib/rustlib/src/rust")=/rust \
--remap-path-prefix=$library=/rust --remap-path-prefix=$PWD=/runtime"

"$CARGO" build --release --locked --target wasm32v1-none -Zbuild-std=core,alloc

wasm-opt() { node "$repository/node_modules/binaryen/bin/wasm-opt" "$@"; }
wasm-opt --mvp-features --enable-mutable-globals -O3 --strip-debug --strip-producers --strip-target-features \
	"$CARGO_TARGET_DIR/wasm32v1-none/release/aksm_devnet_runtime.wasm" -o "$CARGO_TARGET_DIR/kusama-dev.wasm"

for path in "$HOME" "$repository" "$CARGO_TARGET_DIR" "$cargo_home"; do
	if grep --text --quiet --fixed-strings -- "$path" "$CARGO_TARGET_DIR/kusama-dev.wasm"; then
		echo "The runtime names a path of this machine: $path" >&2
		exit 1
	fi
done

mv "$CARGO_TARGET_DIR/kusama-dev.wasm" .
sha256sum kusama-dev.wasm > kusama-dev.wasm.sha256
node --import tsx scripts/metadata.ts
python3 scripts/licences.py
