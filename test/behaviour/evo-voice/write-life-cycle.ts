/** Writes docs/session-life-cycle.md: `npm run docs:life-cycle`. */

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describeLifeCycle } from '#behaviour/evo-voice/describe-life-cycle.ts'

writeFileSync(resolve(import.meta.dirname, '../../../docs/session-life-cycle.md'), describeLifeCycle())
