/** Manifests that are right; together they use every object of the schemas. */
export const examples: Readonly<Record<string, string>> = {
  'ten lines': `
version: 1
name: queueing                      # names the stack, the key pair, everything
cluster: { provider: local }        # default; parallel: number of cores
campaigns:
  - name: mm1
    source: { path: examples/mm1 }
    build: { run: make, artifacts: [mm1] }
    simulator: { type: command, run: [./mm1, --lambda, "{lambda}", --seed, "{seed}", --out, result.json] }
    parameters: { lambda: [0.1, 0.3, 0.5, 0.7, 0.9] }
    repetitions: 10
    metrics: { file: result.json }
`,
  aws: `
version: 1
name: queueing
cluster:
  provider: aws
  region: eu-central-1
  managers: 1
  workers: 3
  instanceType: c4.4xlarge
  spot: { maxPrice: 0.40 }
  idle: { cpuBelow: 10, period: 15m, periods: 4 }
  maxLifetime: 24h
  network:
    vpc: 172.31.0.0/16
    subnets: [172.31.0.0/20, 172.31.16.0/20]
    sshFrom: [203.0.113.0/24]
campaigns:
  - name: mm1
    source: { path: examples/mm1 }
    build: { run: make, artifacts: [mm1] }
    simulator: { type: command, run: [./mm1, --lambda, "{lambda}", --seed, "{seed}", --out, result.json] }
    parameters: { lambda: [0.1, 0.3, 0.5, 0.7, 0.9] }
    repetitions: 10
    metrics: { file: result.json }
`,
  'inet-aodv': `
version: 1
name: inet
cluster: { provider: swarm, manager: "ssh://user@host", workers: ["ssh://user@host2"] }
networks:
  interlink: { internal: true }
  buildnet: { subnet: 10.213.42.0/24 }
  monitor: { subnet: 10.213.44.0/24 }
services:
  redis: {}
  mongo: {}
  builder: {}
  runner: { cpus: 0.95 }
  visualizer: { port: 8080 }
  dashboard: { port: 9181 }
  distcc: {}
images: { registry: 127.0.0.1:5000 }
campaigns:
  - name: inet-aodv
    source: { git: "https://example.org/inet.git", ref: v4.5 }
    build: { run: 'make makefiles && make MODE=release -j{jobs}', artifacts: [src/libINET.so, src/**/*.ned, examples/**] }
    simulator: { type: omnetpp, ini: examples/aodv/omnetpp.ini, config: IPv4, library: src/libINET.so, ned: [src, examples], filter: "$numHosts > 10" }
    repetitions: 30
    resources: { memory: 1GiB }
    limits: { time: 10h, memory: 2GiB, failures: 10 }
    metrics: { scalars: { utilisation: "Mm1.queue busy:timeavg" } }
    results: ["results/*.sca", { glob: "results/*.vec", keep: failed, compress: zstd }]
  - name: two-sources
    sources: { inet: { git: "https://example.org/inet.git", ref: v4.5 }, mine: { path: model } }
    builds:
      inet: { run: make, artifacts: [src/libINET.so] }
      mine: { after: [inet], run: make, artifacts: [mine, omnetpp.ini] }
    simulator: { type: omnetpp, ini: mine/omnetpp.ini, config: [A, B], batch: 10, watchdog: stop }
`,
  everything: `
version: 1
name: everything
cluster: { provider: local, parallel: 2, store: /data/swarm }
campaigns:
  - name: first
    description: All keys
    source: { path: model, include: ["**"], exclude: [data/**], dirty: refuse }
    build: { run: "make -j{jobs} OUT=\${PWD}", artifacts: [model] }
    env: { THREADS: 1, MODE: fast, KEY: { fromEnv: KEY }, LICENSE: { fromFile: license.key } }
    simulator: { type: command, run: [./model, "{a}", "{b}", "{c}", "{d}", "{long}", "{f}", "{seed}", "{seed.noise}", "{inputs.trace}", "{inputs.map}", "{artifacts}", "{runId}", "{repetition}", "{{}}"] }
    parameters: { a: [1, 2], b: { from: 1, to: 3, step: 2 }, c: { from: 1, to: 100, count: 2, scale: log }, d: x }
    points:
      - { a: [3], b: [1], c: [1], d: [y] }
      - { file: design.csv }
    exclude: [{ a: 1, d: x }]
    zip: [[a, b]]
    where: a < 100 && pi > 3
    derive: { long: "max(20, a * f)" }
    fixed: { f: 0 }
    repetitions: 3
    seed: { base: 7, vary: [a, f] }
    inputs: { trace: { files: "traces/*.csv" }, map: { files: [map.txt] } }
    metrics: { stdout: { wait: 'mean wait = ([0-9.eE+-]+)' }, undefined: fail }
    collect: { run: [python3, reduce.py, "{results}"], metrics: { file: m.json, undefined: null }, table: flows.csv }
    results: ["*.csv", { glob: "*.vec" }]
    limits: { time: "60 + 3 * long", memory: 2GiB, disk: 1000000, retries: 1, crashes: 2, failures: 3 }
    resources: { cpus: 2, memory: 1GiB }
  - name: second
    source: { git: ../model.git, ref: main, path: sub/model, include: [src/**], exclude: [] }
    simulator: { type: ns3, program: build/link, arguments: ["--out={runId}.xml"], parameters: [rate] }
    parameters: { rate: 5 }
    seed: { vary: all }
    precision: { metrics: [x], halfWidth: { relative: 5%, absolute: 1e-3 }, confidence: 0.99, min: 12, max: 50, simultaneous: true }
    budget: { time: 12h, cost: 20, coreHour: 0.05 }
    metrics: { scalars: { x: "a b" } }
    needs: [first]
    plots: [{ metric: x, kind: line, x: rate, where: rate > 1, scale: { x: log, y: linear }, labels: { x: X (s) }, title: T, name: x }]
`.replace('metrics: { scalars: { x: "a b" } }', 'metrics: { file: result.csv, undefined: 0 }'),
  'aws with ids': `
version: 1
name: ids
cluster:
  provider: aws
  region: us-gov-west-1
  workers: 2
  instanceType: { manager: c4.large, worker: [c4.4xlarge, c7i-flex.8xlarge] }
  network: { vpc: vpc-0abc, subnets: [subnet-0abc], sshFrom: [203.0.113.7/32] }
campaigns:
  - { name: a, source: { path: . }, simulator: { type: omnetpp, ini: omnetpp.ini, config: [A, B], options: { sim-time-limit: 10s }, extraArgs: [-v], executable: ./a } }
`,
}

export const files: Readonly<Record<string, string>> = { 'design.csv': 'a,b,c,d\n1,2,3,x\n4,5,6,true\n' }
