/**
 * Where labs are, as the variables that `swarm-lab` reads.
 * @typedef {{ readonly LAB: string, readonly LAB_NUMBER: string }} LabPlace
 */

/**
 * The labs that tests share, each had by one of them at a time: LABS of them, of numbers two apart, as the number after
 * each is that of machines without a swarm.
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly LabPlace[]}
 */
export function labPlaces({ LAB = '/var/tmp/simswarm-lab', LAB_NUMBER = '0', LABS = '1' }) {
  return Array.from({ length: Number(LABS) }, (_, k) => ({
    LAB: k === 0 ? LAB : `${LAB}-${k + 1}`,
    LAB_NUMBER: String(Number(LAB_NUMBER) + 2 * k),
  }))
}
