// Generated from schemas/ by scripts/generate.mjs.

/**
 * Where the work runs. `provider` says how: `local` is this machine, `swarm` a Docker Swarm that exists, `aws` machines rented for the study.
 */
export type Cluster = LocalCluster | SwarmCluster | AwsCluster
/**
 * @minItems 1
 */
export type InstanceTypeList = string[]
/**
 * Patterns of the files to take.
 */
export type Patterns = string[]
/**
 * Patterns of the files to leave out. Files that git ignores are left out anyway.
 */
export type Patterns1 = string[]
/**
 * Patterns of the files to take.
 */
export type Patterns2 = string[]
/**
 * Patterns of the files to leave out.
 */
export type Patterns3 = string[]
/**
 * A text or a number, or a secret as `{ fromEnv: NAME }` or `{ fromFile: PATH }`.
 */
export type EnvValue = (string | number) | FromEnv | FromFile
/**
 * How one run is started; `type` says which kind of program it is.
 */
export type Simulator = CommandSimulator | Ns3Simulator | OmnetppSimulator
/**
 * Items: A name of letters, digits, `_`, `.` and `-`, beginning with a letter or `_`.
 */
export type Names = string[]
/**
 * @minItems 1
 */
export type Texts = string[]
/**
 * Folders of NED files, among the artifacts.
 *
 * @minItems 1
 */
export type Texts1 = string[]
export type ParameterValue = number | string | boolean
/**
 * The values of a parameter: one value, a list, `{ from, to, step }` or `{ from, to, count, scale }`.
 */
export type Values = ParameterValue | ValueList | StepRange | CountRange
/**
 * The values, in order.
 *
 * @minItems 1
 */
export type ValueList = ParameterValue[]
/**
 * Items: A name of letters, digits, `_`, `.` and `-`, beginning with a letter or `_`.
 */
export type ParameterNames = string[]
/**
 * @minItems 1
 */
export type SomePatterns = string[]

/**
 * A parameter study, or several: what to run, where, and what to keep. In a text, `${NAME}` takes an environment variable, `${NAME:-default}` one that may be missing, `$${` is a literal `${`; `build.run`, `simulator` and `metrics` are left as they are.
 */
export interface Manifest {
  /**
   * The version of this language.
   */
  version: 1
  /**
   * Names everything that belongs to this manifest: results, stack, key pair. Lower-case letters, digits and hyphens.
   */
  name: string
  cluster?: Cluster
  networks?: Networks
  services?: Services
  images?: Images
  /**
   * The parameter studies.
   *
   * @minItems 1
   */
  campaigns: CampaignSpec[]
}
/**
 * This machine.
 */
export interface LocalCluster {
  /**
   * This machine.
   */
  provider: 'local'
  /**
   * How many runs at a time. The memory that `resources` asks for may allow fewer. Default: the number of cores.
   */
  parallel?: number
  /**
   * The folder of results, relative to the manifest. Not on NFS.
   */
  store?: string
}
/**
 * Machines that exist, as a Docker Swarm. With neither `manager` nor `context`, the Docker engine at DOCKER_HOST.
 */
export interface SwarmCluster {
  /**
   * Machines that exist.
   */
  provider: 'swarm'
  /**
   * The machine that manages the swarm, over SSH.
   */
  manager?: string
  /**
   * The machines that run simulations; `init` joins them to the swarm.
   */
  workers?: string[]
  /**
   * A Docker context in place of `manager`.
   */
  context?: string
}
/**
 * Machines on AWS, made for the study by one CloudFormation stack and stopped when idle.
 */
export interface AwsCluster {
  /**
   * Machines on AWS.
   */
  provider: 'aws'
  /**
   * The AWS region.
   */
  region: string
  /**
   * How many machines manage the swarm: 1.
   */
  managers?: number
  /**
   * How many machines run simulations.
   */
  workers: number
  /**
   * The type of all machines, or one for the manager and one or several for the workers.
   */
  instanceType?: string | InstanceTypes
  spot?: Spot
  idle?: Idle
  /**
   * All machines stop after this time, whatever happens.
   */
  maxLifetime?: string | number
  /**
   * The manager's volume, which holds queue, results and images, and stays when the machines go. It can grow, and not shrink.
   */
  volume?: string | number
  /**
   * What a new volume starts from: a snapshot that `destroy` left, or that is restored in another zone. Of a volume that is there, it must stay as it was.
   */
  snapshot?: string
  network: AwsNetwork
}
export interface InstanceTypes {
  /**
   * The manager's type.
   */
  manager: string
  /**
   * The workers' type, or several: whichever is to be had.
   */
  worker: string | InstanceTypeList
}
/**
 * Workers as spot instances. Without it, all machines are on demand.
 */
export interface Spot {
  /**
   * The highest price per hour and machine, in the currency's unit. Default: the price on demand.
   */
  maxPrice?: number
}
/**
 * All machines stop when the manager's highest CPU load stays below `cpuBelow` for `periods` periods and no run is queued or running.
 */
export interface Idle {
  /**
   * The load in percent.
   */
  cpuBelow?: number
  /**
   * The length of one period.
   */
  period?: string | number
  /**
   * How many periods in a row.
   */
  periods?: number
}
/**
 * The network that the machines stand in.
 */
export interface AwsNetwork {
  /**
   * The address range of a new VPC, or the id of one that exists.
   */
  vpc?: string
  /**
   * Address ranges of new subnets inside the VPC, spread over the zones, or ids of subnets that exist.
   *
   * @minItems 1
   */
  subnets?: string[]
  /**
   * The networks that may reach port 22. No default: nobody gets in until this says who.
   *
   * @minItems 1
   *
   * Items: An IPv4 network in CIDR form.
   */
  sshFrom?: string[]
}
/**
 * The overlay networks of a cluster (`swarm`, `aws`).
 */
export interface Networks {
  interlink?: Interlink
  buildnet?: Buildnet
  monitor?: Monitor
}
/**
 * Joins all services but distcc.
 */
export interface Interlink {
  /**
   * No way out of the network but through the builder.
   */
  internal?: boolean
  /**
   * An IPv4 network in CIDR form.
   */
  subnet?: string
}
/**
 * Joins builder and distcc alone.
 */
export interface Buildnet {
  /**
   * An IPv4 network in CIDR form.
   */
  subnet?: string
}
/**
 * Joins the visualizer to what it watches, and nothing else; no way out.
 */
export interface Monitor {
  /**
   * An IPv4 network in CIDR form.
   */
  subnet?: string
}
/**
 * The services of a cluster (`swarm`, `aws`). Each has defaults for everything; a manifest overrides what it must.
 */
export interface Services {
  redis?: RedisService
  mongo?: MongoService
  builder?: BuilderService
  runner?: RunnerService
  distcc?: DistccService
  dashboard?: DashboardService
  visualizer?: VisualizerService
}
/**
 * The queue, on the manager.
 */
export interface RedisService {
  /**
   * The image, in place of the one that belongs to this version.
   */
  image?: string
  /**
   * The memory that the service may use.
   */
  memory?: string | number
  /**
   * The local port that `connect` opens.
   */
  port?: number
}
/**
 * The store of results and artifacts, on the manager.
 */
export interface MongoService {
  /**
   * The image, in place of the one that belongs to this version.
   */
  image?: string
  /**
   * The memory that the service may use.
   */
  memory?: string | number
  /**
   * The local port that `connect` opens.
   */
  port?: number
}
/**
 * Compiles the sources, on the manager.
 */
export interface BuilderService {
  /**
   * The image, in place of the one that belongs to this version.
   */
  image?: string
  /**
   * The memory that the service may use.
   */
  memory?: string | number
}
/**
 * Runs simulations, one per core on every worker.
 */
export interface RunnerService {
  /**
   * The image, in place of the one that belongs to this version.
   */
  image?: string
  /**
   * The memory that one runner may use. Default: what campaigns ask for by `limits.memory` or `resources.memory`, or 4GiB where one does not say, and 512MiB for itself.
   */
  memory?: string | number
  /**
   * The cores that one runner reserves; a little less than a whole number stands for that number, on hosts of any size. Default: what campaigns ask for by `resources.cpus`, less 0.05.
   */
  cpus?: number
  /**
   * The most runners in the whole cluster; as many start as there are cores.
   */
  replicas?: number
  /**
   * Runners on the manager too; a swarm of one machine needs it.
   */
  onManager?: boolean
  /**
   * How long a runner keeps its work without renewing; longer than an outage of Redis that is to pass unnoticed.
   */
  lease?: string | number
}
/**
 * Compiles for the builder, one on each machine.
 */
export interface DistccService {
  /**
   * The image, in place of the one that belongs to this version.
   */
  image?: string
  /**
   * The memory that the service may use.
   */
  memory?: string | number
}
/**
 * Pages on campaigns, runs and queues.
 */
export interface DashboardService {
  /**
   * The image, in place of the one that belongs to this version.
   */
  image?: string
  /**
   * The memory that the service may use.
   */
  memory?: string | number
  /**
   * The local port that `connect` opens.
   */
  port?: number
}
/**
 * A page that shows which container is where.
 */
export interface VisualizerService {
  /**
   * The image, in place of the one that belongs to this version.
   */
  image?: string
  /**
   * The memory that the service may use.
   */
  memory?: string | number
  /**
   * The local port that `connect` opens.
   */
  port?: number
}
/**
 * Where a cluster takes its images from.
 */
export interface Images {
  /**
   * A registry, with a path if it has one. Without it, images are loaded onto each machine (swarm) or go to the stack's own repository (aws).
   */
  registry?: string
  /**
   * The image that the worker's is made from: Debian with Node 24. Name a mirror here.
   */
  base?: string
  /**
   * A file of certificates (PEM), relative to the manifest, that images are to trust beside the usual ones: that of a company whose network opens TLS.
   */
  ca?: string
}
/**
 * One parameter study: a source, how to build it, the points, and what to measure.
 */
export interface CampaignSpec {
  /**
   * The campaign's name, unique in the manifest. Lower-case letters, digits and hyphens.
   */
  name: string
  /**
   * A note for people.
   */
  description?: string
  /**
   * The model's code: a directory as it is, or a commit of a git repository. A snapshot is taken when `apply` begins; that is what runs.
   */
  source?: DirectorySource | GitSource
  build?: Build
  /**
   * Several sources by name, in place of `source`: each lies in a folder of its name, beside the others, in builds and in runs. The last to be built is the campaign's own.
   */
  sources?: {
    [k: string]: DirectorySource | GitSource
  }
  /**
   * How each of `sources` becomes programs and libraries. Each is built once, as long as it and what it is built after stay the same; one that is not here is used as it is.
   */
  builds?: {
    [k: string]: NamedBuild
  }
  /**
   * Environment variables of build and runs. A value is a text, or a secret as `{ fromEnv: NAME }` or `{ fromFile: PATH }`, which is known by name until a process starts.
   */
  env?: {
    [k: string]: EnvValue
  }
  simulator: Simulator
  parameters?: SubgridSpec
  /**
   * A union of grids, each complete in itself, instead of `parameters` or beside them; an entry `{ file: design.csv }` takes its points from the rows of a CSV file with a header.
   *
   * @minItems 1
   */
  points?: (PointsFile | PointsGrid)[]
  /**
   * Points to leave out: those where all values of an entry match.
   */
  exclude?: FixedValues[]
  /**
   * Groups of parameters that advance together: the first value of one with the first of the other, and so on.
   */
  zip?: string[][]
  /**
   * An expression of parameters; only points where it holds are run.
   */
  where?: string
  /**
   * Further parameters, computed from the others.
   */
  derive?: {
    [k: string]: string
  }
  fixed?: FixedValues1
  /**
   * How often each point is run, with different random numbers. Raising it keeps what was run.
   */
  repetitions?: number
  precision?: PrecisionSpec
  budget?: BudgetSpec
  seed?: SeedSpec
  /**
   * Files that runs read, by name; `{inputs.NAME}` in an argument is the folder they are in. They are hashed, and part of the identity of the runs that name them.
   */
  inputs?: {
    [k: string]: Input
  }
  /**
   * The numbers of a run: from a file it writes, from what it prints, or from OMNeT++'s scalars. One of `file`, `stdout`, `scalars`.
   */
  metrics?: FileMetrics | StdoutMetrics | ScalarMetrics
  collect?: Collect
  /**
   * Patterns of the files to keep, below the run's folder.
   */
  results?: (string | ResultPatternSpec)[]
  limits?: Limits
  resources?: Resources
  /**
   * Runs of a campaign with a higher number start before those of others; within one number the order of the manifest counts on one machine, the order of `apply` on a cluster. What is queued on a cluster keeps the number it was queued with.
   */
  priority?: number
  /**
   * Campaigns that must be complete before this one starts.
   *
   * Items: A name: lower-case letters, digits and hyphens, at most 63, beginning with a letter. It stands in file names, service names and tags.
   */
  needs?: string[]
  /**
   * The plots of `report`, in place of one for each metric. They may be changed at any time: nothing runs again.
   */
  plots?: PlotSpec[]
}
/**
 * A directory as it is, uncommitted changes included.
 */
export interface DirectorySource {
  /**
   * The directory, relative to the manifest.
   */
  path: string
  include?: Patterns
  exclude?: Patterns1
  /**
   * What to do about uncommitted changes in a git work tree: `allow` them, `warn`, or `refuse` to run.
   */
  dirty?: 'allow' | 'warn' | 'refuse'
}
/**
 * A commit of a git repository, submodules included.
 */
export interface GitSource {
  /**
   * The repository: a URL, or a path relative to the manifest.
   */
  git: string
  /**
   * Branch, tag or commit.
   */
  ref: string
  /**
   * A folder of the repository to use as the source.
   */
  path?: string
  include?: Patterns2
  exclude?: Patterns3
}
/**
 * How the source becomes a program. Done once per snapshot. Without it, the source itself is what runs.
 */
export interface Build {
  /**
   * A shell command, run in a copy of the source. `{jobs}` is the number of compilers to start at once.
   */
  run: string
  /**
   * Patterns of the files to keep, inside the source.
   *
   * @minItems 1
   */
  artifacts: string[]
}
/**
 * The build of one of several sources.
 */
export interface NamedBuild {
  /**
   * Names of sources whose artifacts it needs: they lie beside it, as `../NAME`.
   *
   * Items: A name of letters, digits, `_`, `.` and `-`, beginning with a letter or `_`.
   */
  after?: string[]
  /**
   * A shell command, run in a copy of the source. `{jobs}` is the number of compilers to start at once.
   */
  run: string
  /**
   * Patterns of the files to keep, inside the source.
   *
   * @minItems 1
   */
  artifacts: string[]
}
/**
 * A secret taken from a variable of the environment in which the command is given.
 */
export interface FromEnv {
  /**
   * The name of an environment variable.
   */
  fromEnv: string
}
/**
 * A secret taken from a file.
 */
export interface FromFile {
  /**
   * The file's path, relative to the manifest; its content, less a line end at its end, is read when a process starts and stored nowhere.
   */
  fromFile: string
}
/**
 * Any program. Placeholders are filled argument by argument and never pass through a shell: `{NAME}` of a parameter, `{seed}`, `{seed.NAME}` for a further stream, `{repetition}`, `{inputs.NAME}` for the folder of an input, `{artifacts}` for the folder of the build's artifacts, `{runId}`. A literal brace is `{{` or `}}`.
 */
export interface CommandSimulator {
  /**
   * Any program that takes its parameters as arguments.
   */
  type: 'command'
  /**
   * The program and its arguments. A path of the program is relative to the artifacts. It runs in a fresh folder that holds links to the artifacts.
   *
   * @minItems 1
   */
  run: string[]
}
/**
 * A program linked with ns-3. Parameters are passed as `--name=value`. RngSeed is `seed.base`, RngRun follows the repetition and the parameters in `seed.vary`.
 */
export interface Ns3Simulator {
  /**
   * A program linked with ns-3.
   */
  type: 'ns3'
  /**
   * The executable's path among the artifacts.
   */
  program: string
  /**
   * Further arguments, with the placeholders of the simulator `command`.
   */
  arguments?: string[]
  /**
   * Which parameters are passed as `--name=value`: `all`, or a list of names.
   */
  parameters?: 'all' | Names
}
/**
 * OMNeT++, with INET or any other model. The study stays in omnetpp.ini: its runs are asked from OMNeT++ itself, and each is identified by its configuration, its values and its repetition, not by its number. `repetitions` of the campaign overrides `repeat`. Vectors are recorded only where `results` has a pattern for `.vec` files.
 */
export interface OmnetppSimulator {
  /**
   * A model for OMNeT++.
   */
  type: 'omnetpp'
  /**
   * The ini file, inside the source.
   */
  ini: string
  /**
   * The configuration, or a list of them.
   */
  config: string | Texts
  /**
   * Model libraries to load, among the artifacts.
   */
  library?: string | Texts
  /**
   * The program that runs the model: the model's own, or OMNeT++'s.
   */
  executable?: string
  ned?: Texts1
  /**
   * Takes only some runs of the configuration: run numbers, or an expression of its iteration variables as OMNeT++ understands it.
   */
  filter?: string
  /**
   * Options of the ini file that override it, passed as `--name=value`; values may have the placeholders of the simulator `command`. Each parameter of the manifest that neither these nor `extraArgs` name is passed so too.
   */
  options?: {
    [k: string]: ParameterValue
  }
  /**
   * Further arguments of the executable.
   */
  extraArgs?: string[]
  /**
   * Runs that one process takes at most; how many it does take follows from how long the program takes to start, and a run. A model that writes files of its own, which OMNeT++ does not name by the run, needs 1.
   */
  batch?: number
  /**
   * What is done about a run that seems to go nowhere: messages that rise without end, next to no events, simulated time that stands still, each for a minute. `warn` says so, on screen and in the run's record; `stop` ends the run too, as `truncated`.
   */
  watchdog?: 'warn' | 'stop' | 'off'
}
/**
 * The values of each parameter; the points are all combinations, the last parameter varying fastest. A value is a list, one value, `{ from, to, step }` or `{ from, to, count, scale }`.
 */
export interface SubgridSpec {
  [k: string]: Values
}
/**
 * Values from `from` to `to` at equal steps.
 */
export interface StepRange {
  /**
   * The first value.
   */
  from: number
  /**
   * The last value, reached when a whole number of steps leads there.
   */
  to: number
  /**
   * The distance between values. The n-th value is `from + n * step` rounded to 12 digits: a range equals the list it stands for.
   */
  step: number
}
/**
 * A given count of values from `from` to `to`.
 */
export interface CountRange {
  /**
   * The first value.
   */
  from: number
  /**
   * The last value.
   */
  to: number
  /**
   * How many values, both ends included.
   */
  count: number
  /**
   * `linear` for equal distances, `log` for equal ratios.
   */
  scale?: 'linear' | 'log'
}
/**
 * Points from the rows of a CSV file.
 */
export interface PointsFile {
  /**
   * The file, below the manifest's folder. Its header names the parameters; numbers, true and false are read as such.
   */
  file: string
}
/**
 * A grid; its parameters may be called anything, but a text under `file` names a file.
 */
export interface PointsGrid {
  [k: string]: Values
}
/**
 * Parameters with one value each.
 */
export interface FixedValues {
  [k: string]: ParameterValue
}
/**
 * Parameters with one value each.
 */
export interface FixedValues1 {
  [k: string]: ParameterValue
}
/**
 * Instead of `repetitions`: each point is repeated until the means of these metrics are precise enough, or `max` is reached, and that is said. Repetitions are looked at in their own order and at fixed numbers of them (`min`, then a fifth more each time), so that the same runs are chosen on every machine and after every restart. A mean is precise when half of Student's interval is at most a bound of `halfWidth` (the relative one corrected to r / (1 + r), after Law and Kelton), and there are more than 25 repetitions for each unit of squared skewness (Cochran's rule, with an upper bound of the skewness: about three dozen repetitions even of a symmetric metric). A point with a failed or truncated repetition, or one in which a metric is undefined, is not estimable; a metric that never varies is not precise before `max`.
 */
export interface PrecisionSpec {
  /**
   * The metrics whose means are to be precise.
   *
   * @minItems 1
   */
  metrics: string[]
  halfWidth: HalfWidth
  /**
   * The share of intervals that are to hold the true mean.
   */
  confidence?: number
  /**
   * Repetitions of a point before it is looked at.
   */
  min?: number
  /**
   * Repetitions of a point at most.
   */
  max?: number
  /**
   * Whether the confidence is that of all intervals together, of all points and metrics (Bonferroni), instead of each by itself.
   */
  simultaneous?: boolean
}
/**
 * The most that half of a confidence interval may be. With both bounds, either will do.
 */
export interface HalfWidth {
  /**
   * As a share of the mean: a number, or a percentage.
   */
  relative?: number | string
  /**
   * In the metric's unit.
   */
  absolute?: number
}
/**
 * What the runs of the campaign may cost, all of them together, failed ones included. A plan that is known not to fit is refused; when the budget is used up, nothing new starts, what runs ends, and what is left is told.
 */
export interface BudgetSpec {
  /**
   * Core time: what the runs take one after the other, each times the cores that it reserves.
   */
  time?: string | number
  /**
   * Money, in the currency of `coreHour`, which it needs.
   */
  cost?: number
  /**
   * What a core costs for an hour.
   */
  coreHour?: number
}
/**
 * What the random numbers of a run depend on, besides its repetition.
 */
export interface SeedSpec {
  /**
   * Another number gives the whole study other random numbers.
   */
  base?: number
  /**
   * Parameters whose values change the random numbers. None, the default, gives all points the same (common random numbers: differences between points are sharper); `all` makes points independent.
   */
  vary?: 'all' | ParameterNames
}
/**
 * Files that runs read.
 */
export interface Input {
  /**
   * A pattern, or a list of patterns, below the manifest's folder. In `{inputs.NAME}` a file is called as below the folder that its pattern names: `traces/a.csv` is `a.csv` for `traces/*.csv`.
   */
  files: string | SomePatterns
}
/**
 * Metrics from a file.
 */
export interface FileMetrics {
  /**
   * A JSON object (nested keys joined by dots), or a CSV file with a header (its last row), in the run's folder.
   */
  file: string
  /**
   * What a metric becomes that is not there, or no number: `null` is left out of means and counted, `fail` fails the run, a number stands in.
   */
  undefined?: null | string | number
}
/**
 * Metrics from what a run prints.
 */
export interface StdoutMetrics {
  /**
   * For each metric a regular expression with one group around the number. `^` and `$` match at lines; the last match counts.
   */
  stdout: {
    [k: string]: string
  }
  /**
   * What a metric becomes that is not there, or no number: `null` is left out of means and counted, `fail` fails the run, a number stands in.
   */
  undefined?: null | string | number
}
/**
 * Metrics from OMNeT++'s scalar files.
 */
export interface ScalarMetrics {
  /**
   * For each metric the module and the scalar's name, separated by a space, with OMNeT++'s wildcards.
   */
  scalars: {
    [k: string]: string
  }
  /**
   * What a metric becomes that is not there, or no number: `null` is left out of means and counted, `fail` fails the run, a number stands in.
   */
  undefined?: null | string | number
}
/**
 * A command that runs after each run, on its files, and may reduce them. Changing it works on kept files and reruns nothing.
 */
export interface Collect {
  /**
   * The program and its arguments, with the placeholders of the simulator `command`; `{results}` is the folder of the run's files.
   *
   * @minItems 1
   */
  run: string[]
  /**
   * The numbers that it gives, in the forms of the campaign's `metrics`.
   */
  metrics?: FileMetrics | StdoutMetrics | ScalarMetrics
  /**
   * A CSV file of rows that it writes, kept beside the metrics.
   */
  table?: string
}
/**
 * Files to keep, and how.
 */
export interface ResultPatternSpec {
  /**
   * A pattern of files below the run's folder.
   */
  glob: string
  /**
   * Of which runs: `always` all, `failed` those not done, `never` none (the metrics are read from them all the same).
   */
  keep?: 'always' | 'failed' | 'never'
  /**
   * How they are stored.
   */
  compress?: 'none' | 'zstd'
}
/**
 * What stops a run or a campaign.
 */
export interface Limits {
  /**
   * The longest a run may take: a duration, a number of seconds, or an expression of parameters that gives seconds. A run stopped by it is `truncated`.
   */
  time?: number | string
  /**
   * The most memory a run may use: a size, or an expression of parameters that gives bytes.
   */
  memory?: number | string
  /**
   * The most a run may write to its folder: a size, or an expression of parameters that gives bytes.
   */
  disk?: number | string
  /**
   * How often a run that fails is tried again, with the same seed.
   */
  retries?: number
  /**
   * How often a run is tried again when the worker died under it; then it is set aside.
   */
  crashes?: number
  /**
   * The campaign stops after so many failed runs. Default: it goes on.
   */
  failures?: number
}
/**
 * What a run needs: how many run at once follows from it.
 */
export interface Resources {
  /**
   * Cores of one run.
   */
  cpus?: number
  /**
   * Memory of one run. Without it, cores alone count.
   */
  memory?: string | number
}
/**
 * A plot of one metric. What is not said is chosen from the parameters.
 */
export interface PlotSpec {
  /**
   * The metric to show.
   */
  metric: string
  /**
   * `line`: means with a band for their confidence intervals; `points`: means with bars; `box`: the spread of the runs; `histogram`: how the runs are distributed. Default: `line` over numbers, `box` over texts from 5 runs a box, else `points`; `histogram` where nothing varies.
   */
  kind?: 'line' | 'points' | 'box' | 'histogram'
  /**
   * A name of letters, digits, `_`, `.` and `-`, beginning with a letter or `_`.
   */
  x?: string
  /**
   * A name of letters, digits, `_`, `.` and `-`, beginning with a letter or `_`.
   */
  series?: string
  /**
   * A name of letters, digits, `_`, `.` and `-`, beginning with a letter or `_`.
   */
  facet?: string
  /**
   * An expression: only points where it is true.
   */
  where?: string
  scale?: PlotScales
  /**
   * What to write for parameters and the metric, with units.
   */
  labels?: {
    [k: string]: string
  }
  /**
   * A title above the plot. Default: none, as the report has one.
   */
  title?: string
  /**
   * The name of its files. Default: made from the metric and the parameters.
   */
  name?: string
}
/**
 * Scales of the axes.
 */
export interface PlotScales {
  /**
   * Of the horizontal axis. Default: `log` where the values are evenly spread on it.
   */
  x?: 'linear' | 'log'
  /**
   * Of the vertical axis.
   */
  y?: 'linear' | 'log'
}
