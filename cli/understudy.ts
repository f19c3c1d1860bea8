#!/usr/bin/env node
/** The executable: hands the process's arguments, streams and signals to the commands. */

import { run } from './run.ts'
import { standardTerminal } from './standard-terminal.ts'

process.exitCode = await run(process.argv.slice(2), standardTerminal())
