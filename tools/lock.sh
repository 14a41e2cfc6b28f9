#!/bin/sh
# Write the locked lists anew: names, versions and hashes for Python 3.11 and later, without any address of an index.
# Needs uv (pip install uv). Versions are the newest that the ranges in pyproject.toml allow.
set -eu
cd "$(dirname "$0")/.."
uv=${UV:-uv}
lock() {
  "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links "$@"
}
runtime=$(mktemp) && test=$(mktemp) && docs=$(mktemp)
trap 'rm -f "$runtime" "$test" "$docs"' EXIT
python3 - "$runtime" "$test" "$docs" <<'PY'
import sys, tomllib
project = tomllib.load(open("pyproject.toml", "rb"))
extras = project["project"]["optional-dependencies"]
parts = [*project["project"]["dependencies"], *extras["charts"], *extras["pdf"], *extras["word"], *extras["web"], *extras["portfolio"]]
own = sorted({d for d in parts if not d.startswith("durable-rules")})
open(sys.argv[1], "w").write("\n".join(own) + "\n")
open(sys.argv[2], "w").write("\n".join([*own, *project["dependency-groups"]["test"]]) + "\n")
open(sys.argv[3], "w").write("\n".join([*own, *project["dependency-groups"]["docs"]]) + "\n")
PY
printf 'pip\nsetuptools\nwheel\nhatchling\neditables\n' | lock - -o locks/setup.txt --unsafe-package pip --no-strip-extras --allow-unsafe 2>/dev/null || printf 'setuptools\nwheel\nhatchling\neditables\n' | lock - -o locks/setup.txt
lock "$runtime" -o locks/runtime.txt
lock "$test" -c locks/runtime.txt -o locks/test.txt
lock "$docs" -c locks/test.txt -o locks/docs.txt
printf 'psycopg[binary]>=3.2,<4\n' | lock - -c locks/test.txt -o locks/postgresql.txt
printf 'durable-rules==2.0.28\n' | lock - -o locks/durable-rules.txt
printf 'ziglang\n' | lock - -o locks/ziglang.txt
printf 'compliance-trestle==5.2.0\n' | lock - -o locks/trestle.txt
printf 'virtualenv\n' | lock - -o locks/virtualenv.txt
printf 'pip-audit\n' | lock - -o locks/audit.txt
if grep -rnE 'https?://|--index|--find-links' locks; then echo "an address got into the lock files" >&2; exit 1; fi
