#!/bin/bash
# Puts the plan of this checkout into a comment of a pull request, or a note of a merge request: a new one, or the one
# that is there. A manifest that is wrong is told there, and fails the job. Takes SIMSWARM, MANIFEST, and
#   on GitHub: REPOSITORY (owner/name), NUMBER of the pull request, GH_TOKEN; GITHUB_API_URL if it is not github.com
#   on GitLab: PLAN_TOKEN, and what it sets: CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID
set -euo pipefail
if [[ ${CI_MERGE_REQUEST_IID:-} ]]; then
  token="PRIVATE-TOKEN: $PLAN_TOKEN"
  comments=$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes
  one=$comments update=PUT
else
  token="Authorization: Bearer $GH_TOKEN"
  issues=${GITHUB_API_URL:-https://api.github.com}/repos/$REPOSITORY/issues
  comments=$issues/$NUMBER/comments one=$issues/comments update=PATCH
fi
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
  curl --silent --show-error --fail --header "$token" --header 'Content-Type: application/json' "$@"
}

# The comment that begins with the marker; the token's own user writes no other one.
find_comment() {
  local page answer
  for ((page = 1; ; page += 1)); do
    answer=$(call "$comments?per_page=100&page=$page" | node -e '
      const comments = JSON.parse(require("node:fs").readFileSync(0, "utf8"))
      const found = comments.find(({ body }) => body.startsWith(process.argv[1]))
      console.log(found?.id ?? (comments.length < 100 ? "none" : "more"))' "$marker")
    [[ $answer == more ]] || break
  done
  echo "$answer"
}
found=$(find_comment)
body=$(node -p 'JSON.stringify({ body: require("node:fs").readFileSync(0, "utf8") })' <"$text")
if [[ $found == none ]]; then
  call --request POST --data "$body" "$comments" >/dev/null
else
  call --request "$update" --data "$body" "$one/$found" >/dev/null
fi
exit "$code"
