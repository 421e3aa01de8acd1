import type { Options } from 'ajv/dist/2020.js'
import { schemas } from './schemas.ts'

/** How the schemas are taken; a test holds them to the strict rules. */
export const AJV_OPTIONS: Options = {
  discriminator: true,
  strict: false,
  strictNumbers: true,
  validateSchema: false,
  schemas: { ...schemas },
}
