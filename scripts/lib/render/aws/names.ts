/** Logical ids of the template, its parameters and its outputs: what others look up in a stack. */

export const PARAMETERS = {
  /** Amazon Linux 2023, resolved when it is planned, and kept by later updates. */
  image: 'ImageId',
  /** The public half of the key pair, as OpenSSH writes it. */
  publicKey: 'PublicKey',
} as const

/** The parameter of the zone of the subnet with this index; of subnets that exist, only the first one's is asked for. */
export function zoneParameter(index: number): string {
  return `Zone${index + 1}`
}

export const RESOURCES = {
  vpc: 'Vpc',
  gateway: 'Gateway',
  gatewayAttachment: 'GatewayAttachment',
  routes: 'Routes',
  defaultRoute: 'DefaultRoute',
  machinesGroup: 'MachinesSecurityGroup',
  managerGroup: 'ManagerSecurityGroup',
  keyPair: 'KeyPair',
  managerInterface: 'ManagerInterface',
  managerAddress: 'ManagerAddress',
  managerAddressLink: 'ManagerAddressLink',
  dataVolume: 'DataVolume',
  managerRole: 'ManagerRole',
  managerProfile: 'ManagerProfile',
  workerRole: 'WorkerRole',
  workerProfile: 'WorkerProfile',
  managerTemplate: 'ManagerTemplate',
  workerTemplate: 'WorkerTemplate',
  managers: 'Managers',
  workers: 'Workers',
  managersStop: 'ManagersStop',
  workersStop: 'WorkersStop',
  managersEnd: 'ManagersEnd',
  workersEnd: 'WorkersEnd',
  idleAlarm: 'IdleAlarm',
  managersLifetimeAlarm: 'ManagersLifetimeAlarm',
  workersLifetimeAlarm: 'WorkersLifetimeAlarm',
  repository: 'Repository',
  logGroup: 'LogGroup',
} as const

export function subnetId(index: number): string {
  return `Subnet${index + 1}`
}

export const OUTPUTS = {
  /** The manager's public address. */
  managerAddress: 'ManagerAddress',
  managerPrivateAddress: 'ManagerPrivateAddress',
  managerGroup: 'ManagerGroup',
  workersGroup: 'WorkersGroup',
  /** What comes before `:` in the names of images. */
  repositoryUri: 'RepositoryUri',
  logGroup: 'LogGroup',
  dataVolume: 'DataVolume',
  keyPair: 'KeyPair',
  idleAlarm: 'IdleAlarm',
  managersLifetimeAlarm: 'ManagersLifetimeAlarm',
  workersLifetimeAlarm: 'WorkersLifetimeAlarm',
} as const
