# Every command of the project; `make` alone lists them.
#
# What is missing is installed once, each tool under its version in a cache outside the repository, and never looked
# up again: later runs need no network. Works with GNU make 3.81 and a POSIX shell.

.SUFFIXES:
SHELL = /bin/sh

PORT ?= 8080
TRUNK_VERSION = 0.21.14
GECKODRIVER_VERSION = 0.37.1
# The bindings and the tool that writes them must be one version: the lock file's.
BINDGEN_VERSION := $(shell awk '/^name = "wasm-bindgen"$$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)

TOOLS := $(or $(STANDPOINT_TOOLS),$(or $(XDG_CACHE_HOME),$(HOME)/.cache)/standpoint)
TRUNK := $(TOOLS)/trunk-$(TRUNK_VERSION)/bin
BINDGEN := $(TOOLS)/wasm-bindgen-$(BINDGEN_VERSION)/bin
GECKO := $(TOOLS)/geckodriver-$(GECKODRIVER_VERSION)/bin
NODE_TOOLS := $(CURDIR)/node_modules/.bin

# One set of features for all that runs natively, so that each dependency is compiled once.
NATIVE = --locked --features ssr,cli,stamp
# The same for the tests in a browser, which wait more than they work.
BROWSER = $(NATIVE),browser-tests --test browser
WASM = --locked --target wasm32-unknown-unknown --features viewer,workshop --bin viewer --bin workshop

# An article that the first bundle's quotes are looked up in, where there is one.
STANDPOINT_SEED ?= ../shared/seed/article.txt

.PHONY: help serve build test lint test-native test-browser mutations bench bench-page check clean
.PHONY: rust rust-wasm rust-lint trunk wasm-bindgen geckodriver

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

serve: rust-wasm trunk wasm-bindgen node_modules/.package-lock.json ## Open the viewer in a browser and keep it up to date with every edit (PORT=8080)
	@case "$$(uname)-$${DISPLAY}$${WAYLAND_DISPLAY}" in Darwin-* | *-?*) open=--open ;; *) open= ;; esac; \
	$(RUN_TRUNK) serve --port $(PORT) $(UNWATCHED) $$open

build: rust-wasm trunk wasm-bindgen node_modules/.package-lock.json ## Build the viewer for publishing, into dist/
	@$(RUN_TRUNK) build --release

test: lint test-native build test-browser ## Check everything: lints, native tests, a build, tests in a browser

lint: rust-lint rust-wasm ## Check the formatting and the lints
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy $(NATIVE) --all-targets -- -D warnings
	cargo clippy $(BROWSER) -- -D warnings
	cargo clippy $(WASM) -- -D warnings

test-native: rust ## Run the tests that need no browser
	cargo test $(NATIVE)

test-browser: rust node_modules/.package-lock.json ## Run the tests in browsers, on what `make build` left in dist/
	@found="$$(PATH="$$PATH:$(GECKO)" sh .ci/browser chromium firefox webkit)" && eval "$$found" && \
	echo "cargo test $(BROWSER) -- --test-threads=4$$LEFT_OUT" && \
	STANDPOINT_DIST="$(CURDIR)/dist" cargo test $(BROWSER) -- --test-threads=4 $$LEFT_OUT

mutations: rust ## Change quotes in every way, and count what is still called verbatim (STANDPOINT_BUNDLES=FILE:FILE)
	STANDPOINT_BUNDLES="$(STANDPOINT_BUNDLES)" cargo test $(NATIVE) --test mutations -- --nocapture

bench: rust ## Measure the core
	cargo bench --locked --bench '*'

bench-page: rust build ## Measure the page on generated bundles of three shapes, in Chromium
	@set --; for bundle in council-10000 council-100000 court-100 court-10000 court-100000 crowd-4000; do \
		file="$(CURDIR)/target/$$bundle.json"; set -- "$$@" "$$file"; \
		cargo bench --locked --bench core -- --write "$${bundle%-*}" "$${bundle#*-}" "$$file" || exit 1; \
	done; \
	found="$$(sh .ci/browser chromium)" && eval "$$found" && \
	STANDPOINT_DIST="$(CURDIR)/dist" STANDPOINT_BUNDLES="$$(IFS=:; echo "$$*")" \
		cargo test $(BROWSER) figures -- --ignored --nocapture

check: rust ## Check the bundles that come with the viewer
	@for bundle in public/bundles/*.json; do \
		test -e "$$bundle" || continue; \
		if [ "$$bundle" = public/bundles/ukraine-pivot.json ] && [ -f "$(STANDPOINT_SEED)" ]; then \
			set -- --source "dcnf=$(STANDPOINT_SEED)" "$$bundle"; \
		else \
			set -- "$$bundle"; \
		fi; \
		echo "standpoint check $$*"; \
		cargo run --quiet $(NATIVE) --bin standpoint -- check "$$@" || exit 1; \
	done

clean: ## Remove what was built; the tools stay
	rm -rf dist node_modules
	cargo clean

# --- What the commands need -----------------------------------------------------------------------------------------

# Trunk finds its tools on the PATH, so it has nothing to download, and it is not asked whether it is the newest.
# It takes only `true` and `false` for NO_COLOR.
RUN_TRUNK = [ -z "$${NO_COLOR+set}" ] || export NO_COLOR=true; \
	PATH="$(TRUNK):$(BINDGEN):$(NODE_TOOLS):$$PATH" TRUNK_SKIP_VERSION_CHECK=true trunk

# What is not part of the page; Trunk refuses a folder that is not there. It leaves out `dist` by itself, and cannot
# be told what to watch instead: an editor that replaces a file takes the watch on it along.
UNWATCHED := $(addprefix --ignore ,$(wildcard .ci benches docs node_modules target tests))

rust:
	@command -v cargo >/dev/null || { echo "Rust is missing: install it with rustup, https://rustup.rs" >&2; exit 1; }
	@command -v cc >/dev/null || { echo "A C compiler is missing: install it with" \
		"'apt-get install build-essential' or 'xcode-select --install'" >&2; exit 1; }

rust-wasm: rust
	@test -d "$$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" || { \
		echo "Installing Rust's target wasm32-unknown-unknown, usually within half a minute."; \
		rustup target add wasm32-unknown-unknown; \
	}

rust-lint: rust
	@cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 || { \
		echo "Installing rustfmt and clippy, usually within half a minute."; \
		rustup component add rustfmt clippy; \
	}

trunk: rust
	$(call install,trunk,$(TRUNK_VERSION),trunk,--no-default-features --locked)

# Only where Firefox is there without it: `.ci/browser` asks.
geckodriver: rust
	$(call install,geckodriver,$(GECKODRIVER_VERSION),geckodriver,--locked)

# wasm-bindgen runs at every edit, so the crates that do its work are optimised.
wasm-bindgen: rust
	$(call install,wasm-bindgen,$(BINDGEN_VERSION),wasm-bindgen-cli,--bin wasm-bindgen $(BINDGEN_PROFILE))
BINDGEN_PROFILE := $(foreach crate,walrus wasm-encoder wasmparser wasm-bindgen-cli-support, \
	--config profile.dev.package.$(crate).opt-level=1)

# Puts the program $(1) at version $(2), from the crate $(3), in the cache: as it comes where cargo-binstall is there to
# fetch it, else compiled with the options $(4) and unoptimised, in half the time.
define install
@test -x "$(TOOLS)/$(1)-$(2)/bin/$(1)" || { \
	to="$(TOOLS)/$(1)-$(2)"; \
	echo "Installing $(1) $(2), once: seconds with cargo-binstall, else usually three to six minutes."; \
	{ command -v cargo-binstall >/dev/null && \
		cargo binstall --no-confirm --disable-strategies compile --root "$$to" "$(3)@$(2)"; } || \
	CARGO_PROFILE_DEV_DEBUG=false cargo install --quiet --debug $(4) --root "$$to" --version "$(2)" "$(3)"; \
}
endef

node_modules/.package-lock.json: package-lock.json
	@command -v npm >/dev/null || { echo "Node is missing: esbuild, wasm-opt and what the tests need come from npm." \
		"Install Node 20 or newer." >&2; exit 1; }
	@echo "Installing wasm-opt, esbuild and what the tests need from npm, usually within half a minute."
	@npm ci --prefer-offline --no-audit --no-fund --ignore-scripts --loglevel=error
	@touch $@
