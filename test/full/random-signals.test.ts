import { test } from 'node:test'
import { surviveSignals } from '../integration/checker.ts'

const seed = Number(process.env.SEED ?? Date.now())

test(`kill -9, Ctrl-C and SIGTERM at random moments of a long study (SEED=${seed})`, () =>
  surviveSignals({ rounds: 40, runs: 600, seed }))
