import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, underOwnNode } from '../scripts/door.mjs'

install()
await underOwnNode([join(dirname(fileURLToPath(import.meta.url)), 'bench.ts'), ...process.argv.slice(2)])
