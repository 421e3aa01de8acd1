#!/bin/bash
# Puts the plan of this checkout into a comment of a pull request: a new one, or the one that is there.
# Takes SIMSWARM, MANIFEST, REPOSITORY (owner/name), NUMBER of the pull request, GH_TOKEN; GITHUB_API_URL if it is not
# github.com. A manifest that is wrong is told in the comment, and fails the job.
set -euo pipefail
api=${GITHUB_API_URL:-https://api.github.com}
text=$(mktemp) problems=$(mktemp)
trap 'rm -f "$text" "$problems"' EXIT

code=0
node "$SIMSWARM/scripts/plan.mjs" --file "$MANIFEST" --format markdown >"$text" 2>"$problems" || code=$?
cat "$problems" >&2
marker='<!-- simswarm-plan'
if ((code)); then
  printf '%s -->\n### The plan fails\n\n```text\n%s\n```\n' "$marker" "$(cat "$problems")" >"$text"
fi

call() {
  curl --silent --show-error --fail --header "Authorization: Bearer $GH_TOKEN" \
    --header 'Accept: application/vnd.github+json' "$@"
}
comments=$api/repos/$REPOSITORY/issues/$NUMBER/comments
# The comment that begins with the marker; the token's own user writes no other one.
found=$(call "$comments?per_page=100" | node -e '
  const comments = JSON.parse(require("node:fs").readFileSync(0, "utf8"))
  console.log(comments.find(({ body }) => body.startsWith(process.argv[1]))?.id ?? "")' "$marker")
body=$(node -p 'JSON.stringify({ body: require("node:fs").readFileSync(0, "utf8") })' <"$text")
if [[ $found ]]; then
  call --request PATCH --data "$body" "$api/repos/$REPOSITORY/issues/comments/$found" >/dev/null
else
  call --request POST --data "$body" "$comments" >/dev/null
fi
exit "$code"
