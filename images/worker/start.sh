#!/bin/sh
# Takes on a role: builder, runner, dashboard, distcc, init, visualizer, socket-proxy or usage-agent.
set -eu
program=${PROGRAM_DIR:-/opt/simswarm}
role=${1:?Say which role: builder, runner, dashboard, distcc, init, visualizer, socket-proxy or usage-agent}
case $role in
  # It idles by the dozen on each machine: a small heap is worth more than a quick one.
  runner) exec node --optimize-for-size --max-semi-space-size=1 "$program/worker.mjs" "$@" ;;
  # Enqueueing leaves much behind at once: with a larger nursery it needs half as much again, and is no quicker.
  builder) exec node --max-semi-space-size=4 "$program/worker.mjs" "$@" ;;
  # It stays for days and has little to do: a small heap is worth more than a quick one.
  dashboard)
    export MALLOC_ARENA_MAX=1
    exec node --optimize-for-size --max-semi-space-size=1 --heap-growing-percent=10 "$program/dashboard.mjs" "$@"
    ;;
  # These idle nearly always.
  visualizer) exec node --optimize-for-size --max-semi-space-size=1 "$program/visualizer.mjs" ;;
  socket-proxy | usage-agent)
    exec node --optimize-for-size --max-semi-space-size=1 --max-old-space-size=32 "$program/monitor.mjs" "$role"
    ;;
  init) exec node "$program/init.mjs" ;;
  distcc)
    # Whoever reaches distccd runs commands: it listens on the build network's address alone, not on the host's bridge.
    address=$(node -e '
      const [network, prefix] = process.argv[1].split("/")
      const list = new net.BlockList()
      list.addSubnet(network, Number(prefix))
      const all = Object.values(os.networkInterfaces()).flat()
      const own = all.find(({ family, address }) => family === "IPv4" && list.check(address))
      if (own) console.log(own.address)' "$BUILDNET")
    [ -n "$address" ] || { echo "No address in $BUILDNET" >&2; exit 1; }
    exec distccd --no-detach --daemon --allow "$BUILDNET" --listen "$address" --log-stderr --log-level notice
    ;;
  *) exec node "$program/worker.mjs" "$@" ;;
esac
