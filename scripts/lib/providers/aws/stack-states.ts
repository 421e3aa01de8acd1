/**
 * What to do next about a stack, by its state. `remake`: it never came to be, or is going: deleted first, then made.
 * `mend`: an update failed and so did its way back.
 */
export type StackStep = 'create' | 'compare' | 'wait' | 'remake' | 'mend'

/** Pure; `status` is CloudFormation's, null where there is no stack. */
export function stepFor(status: string | null): StackStep {
  if (status === null || status === 'DELETE_COMPLETE') return 'create'
  // A change set that was never executed: there is no resource yet.
  if (status === 'REVIEW_IN_PROGRESS') return 'remake'
  if (status.endsWith('_IN_PROGRESS')) return 'wait'
  switch (status) {
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
    case 'CREATE_FAILED':
    case 'DELETE_FAILED':
      return 'remake'
    case 'UPDATE_ROLLBACK_FAILED':
      return 'mend'
    default:
      // CREATE_, UPDATE_, UPDATE_ROLLBACK_, IMPORT_COMPLETE and what stands as it is.
      return 'compare'
  }
}

/** Whether an operation that ended in this state did what was asked. */
export function hasSucceeded(status: string): boolean {
  return /^(CREATE|UPDATE|IMPORT|DELETE)_COMPLETE$/.test(status)
}
