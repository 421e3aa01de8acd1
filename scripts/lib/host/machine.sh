#!/bin/bash
# Makes a machine one of the cluster at each of its starts, and takes it out again.
#   machine up        installs Docker, mounts the manager's data, joins the swarm
#   machine down      hands back what is under way, and leaves
#   machine say TEXT  one event in the log group
# Beside it: settings (from the template) and platform (what differs between distributions: on_host).
set -Eeuo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
set -a
. "$HERE/settings"
. "$HERE/platform"
set +a
DATA=${DATA:-/var/lib/docker}
SSH_KEYS=${SSH_KEYS:-/etc/ssh}
RUN=${RUN:-/run/simswarm}
LOG=$RUN/log
IMDS=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}
PATIENCE=${PATIENCE:-600}

imds() { # imds PATH: of the metadata of this instance
  local token ask=(curl -sSf -m 5 --retry 5 --retry-connrefused)
  token=$("${ask[@]}" -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' "$IMDS/latest/api/token")
  "${ask[@]}" -H "X-aws-ec2-metadata-token: $token" "$IMDS/latest/meta-data/$1"
}

say() { # in the background: nothing waits for the log, and nothing fails for it
  local at text=$1 stream
  at=$(date +%s%3N)
  echo "$text"
  text=$(tr -d '\000-\010\013-\037' <<<"$text")
  text=${text//\\/\\\\} text=${text//\"/\\\"} text=${text//$'\t'/ } text=${text//$'\n'/\\n}
  stream=$ROLE/$INSTANCE
  {
    aws logs create-log-stream --log-group-name "$LOG_GROUP" --log-stream-name "$stream" 2>/dev/null || true
    aws logs put-log-events --log-group-name "$LOG_GROUP" --log-stream-name "$stream" \
      --log-events "[{\"timestamp\":$at,\"message\":\"$text\"}]" >/dev/null || true
  } &
}

phase() { # phase NAME CMD…
  local start=$SECONDS
  PHASE=$1; shift
  "$@"
  say "$PHASE: done in $((SECONDS - start)) s"
}

failed() { # failed STATUS: the last lines are what a person needs to see
  trap - ERR
  say "$PHASE: failed with exit code $1
$(tail -n 12 "$LOG")"
  wait
  exit "$1"
}

patiently() { # patiently CMD…: until it succeeds, for ten minutes; what it says is shown once
  local end=$((SECONDS + PATIENCE)) said before=
  until said=$("$@" 2>&1); do
    [ "$said" = "$before" ] || echo "$said"
    before=$said
    ((SECONDS < end)) || { echo "Not within $PATIENCE s: $1"; return 1; }
    sleep 2
  done
}

up() {
  local start=$SECONDS
  phase install on_host install
  # First of all: it stops a machine that goes no further than this.
  phase agent on_host agent
  if [ "$ROLE" = manager ]; then
    phase volume mount_data
    phase host-key keep_host_key
  fi
  phase docker start_docker
  phase swarm "join_as_$ROLE"
  touch "$RUN/up"
  say "up: done in $((SECONDS - start)) s"
}

mount_data() {
  mountpoint -q "$DATA" && return
  [ -n "$(on_host disk)" ] || patiently attach_data
  patiently has_disk
  local disk status=0
  disk=$(on_host disk)
  blkid -p "$disk" >/dev/null || status=$?
  # 2: nothing at all is on it. What is in doubt is not formatted.
  if ((status == 2)); then mkfs.ext4 -q "$disk"; elif ((status != 0)); then return "$status"; fi
  mkdir -p "$DATA"
  mount "$disk" "$DATA"
  # It may have been made larger.
  resize2fs "$disk"
}

attach_data() { # the machine before this one may have it still
  aws ec2 attach-volume --volume-id "$VOLUME" --instance-id "$INSTANCE" --device /dev/sdf >/dev/null
}

has_disk() { [ -n "$(on_host disk)" ]; }

keep_host_key() { # whichever machine is the manager, it shows the same key
  local kept=$DATA/.host-keys
  if [ -d "$kept" ]; then
    cp -p "$kept"/ssh_host_* "$SSH_KEYS/"
    on_host keys
  else
    mkdir -m 700 -p "$kept.new"
    cp -p "$SSH_KEYS"/ssh_host_*_key "$SSH_KEYS"/ssh_host_*_key.pub "$kept.new/"
    mv "$kept.new" "$kept"
  fi
  put_parameter "$HOST_KEY" String "$(cut -d ' ' -f 1,2 "$SSH_KEYS/ssh_host_ed25519_key.pub")"
}

put_parameter() { aws ssm put-parameter --overwrite --name "$1" --type "$2" --value "$3" >/dev/null; }

start_docker() {
  patiently on_host start
  patiently docker info
}

swarm_state() { docker info --format '{{.Swarm.LocalNodeState}}'; }

join_as_manager() {
  patiently manage_swarm
  put_parameter "$JOIN_TOKEN" SecureString "$(docker swarm join-token -q worker)"
}

manage_swarm() {
  # What `init` says holds the token, and is for nobody's log.
  if [ "$(swarm_state)" = inactive ]; then
    docker swarm init --advertise-addr "$ADDRESS" --default-addr-pool "$POOL" >/dev/null || return
  elif [ "$(docker info --format '{{.Swarm.NodeAddr}}')" != "$ADDRESS" ]; then
    # Data that were made under another address: only a swarm that begins anew with them gets along.
    docker swarm init --force-new-cluster --advertise-addr "$ADDRESS" >/dev/null || return
  fi
  docker node ls
}

join_as_worker() {
  [ "$(swarm_state)" = active ] || patiently join
}

join() {
  local token
  token=$(aws ssm get-parameter --with-decryption --name "$JOIN_TOKEN" --query Parameter.Value --output text) || return
  # What is left of an attempt that came to nothing.
  [ "$(swarm_state)" = inactive ] || docker swarm leave --force || return
  docker swarm join --token "$token" "$ADDRESS:2377"
}

down() {
  local start=$SECONDS
  PHASE=down
  "leave_as_$ROLE"
  say "down: done in $((SECONDS - start)) s"
}

leave_as_worker() {
  local end=$((SECONDS + 60))
  until hand_back; do
    ((SECONDS < end)) || { echo 'Runners did not hand back in time'; break; }
    sleep 1
  done
  docker swarm leave
}

hand_back() { # tells the runners, and whether all have handed back what they had; they then take no more
  local runner left=0
  for runner in $(docker ps -q --filter "label=com.docker.swarm.service.name=${CLUSTER}_runner"); do
    docker exec "$runner" test -e /tmp/handed-back && continue
    left=1
    docker kill -s USR2 "$runner" >/dev/null || true
  done
  return $left
}

leave_as_manager() { # last: runners hand back to the queue that is here
  local end=$((SECONDS + 180))
  while docker node ls --filter role=worker --format '{{.Status}}' | grep -q Ready; do
    ((SECONDS < end)) || { echo 'Workers are still there'; break; }
    sleep 2
  done
  on_host stop
  sync
  umount "$DATA"
}

mkdir -p "$RUN"
INSTANCE=$(imds instance-id)
export INSTANCE
case ${1:-} in
  up | down)
    exec >>"$LOG" 2>&1
    trap 'failed $?' ERR
    "$1"
    ;;
  say) say "$2" ;;
  *) sed -n '2,6p' "${BASH_SOURCE[0]}"; exit 2 ;;
esac
wait
