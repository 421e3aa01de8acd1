const OF_PATHS = ['ENOENT', 'EACCES', 'EPERM', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ENXIO']

/** Whether the system refused what a path names: below a run's folder that is the run's doing, not the machine's. */
export function isOfPath(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && OF_PATHS.includes((error as NodeJS.ErrnoException).code ?? '')
}
