import { UserError } from '../../scripts/lib/core/errors.ts'
import { takeLock } from '../../scripts/lib/effects/store-lock.ts'

// Holds the lock until its input ends, then releases it; says "held", or why not.
try {
  const lock = takeLock(process.argv[2]!, { verb: 'apply' })
  console.log('held')
  process.stdin.resume().on('end', () => lock.release())
} catch (error) {
  console.log(error instanceof UserError ? error.message : String(error))
}
