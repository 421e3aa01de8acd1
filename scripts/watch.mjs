#!/usr/bin/env node
import { door } from './door.mjs'

await door('watch')
