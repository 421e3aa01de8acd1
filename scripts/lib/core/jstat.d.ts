declare module 'jstat' {
  /** The part of jstat that is used here; the package has no types of its own. */
  const jstat: {
    readonly studentt: { inv(p: number, degreesOfFreedom: number): number }
    readonly normal: { inv(p: number, mean: number, sd: number): number }
  }
  export = jstat
}
