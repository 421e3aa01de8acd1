#!/usr/bin/env node
import { door } from './door.mjs'

// It stays for days, and has little to do: a small heap is worth more than a quick one.
await door('dashboard', { flags: ['--max-semi-space-size=1', '--heap-growing-percent=20'] })
