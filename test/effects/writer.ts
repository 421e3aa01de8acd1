import { writeSync } from 'node:fs'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import { recordOf } from '../store/records.ts'

// Commits batch after batch until it is killed, and prints the number of each one that was accepted.
const [path, first] = process.argv.slice(2)
const store = openRunStore(path!)
for (let batch = Number(first); ; batch += 1) {
  const records = Array.from({ length: 10 }, (_, at) =>
    recordOf(batch * 10 + at, { files: ['ab'.repeat(32)] }),
  )
  store.commit('m', 'c', records)
  writeSync(1, `${batch}\n`)
}
