import { startBuilder } from './builder.ts'
import { startRunner } from './runner.ts'
import { serve } from './serve.ts'

// `node main.ts builder` or `node main.ts runner`.
serve({ builder: startBuilder, runner: startRunner })
