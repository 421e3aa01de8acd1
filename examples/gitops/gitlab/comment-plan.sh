#!/bin/bash
# Puts the plan of this checkout into a note of a merge request: a new one, or the one that is there.
# Takes SIMSWARM, MANIFEST, PLAN_TOKEN and what GitLab sets: CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID.
# A manifest that is wrong is told in the note, and fails the job.
set -euo pipefail
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
  curl --silent --show-error --fail --header "PRIVATE-TOKEN: $PLAN_TOKEN" \
    --header 'Content-Type: application/json' "$@"
}
notes=$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes
found=$(call "$notes?per_page=100" | node -e '
  const notes = JSON.parse(require("node:fs").readFileSync(0, "utf8"))
  console.log(notes.find(({ body }) => body.startsWith(process.argv[1]))?.id ?? "")' "$marker")
body=$(node -p 'JSON.stringify({ body: require("node:fs").readFileSync(0, "utf8") })' <"$text")
if [[ $found ]]; then
  call --request PUT --data "$body" "$notes/$found" >/dev/null
else
  call --request POST --data "$body" "$notes" >/dev/null
fi
exit "$code"
